//! `homegroup admin create`: the first person who may do everything.

use privacy::{Place, Root};
use store::{Grant, Store};

use crate::{
    Outcome,
    config::{AdminArgs, AdminCommand, Config},
    identity::{Door, new_phrase, settings},
    stewards::{Office, handle_of},
};

use super::{complain, print, remark};

/// Does what is asked about admins.
pub(crate) async fn run(config: &Config, args: AdminArgs) -> anyhow::Result<Outcome> {
    match args.command {
        AdminCommand::Create { force } => create(config, force).await,
    }
}

/// Makes an admin of a phrase that nobody has seen yet, and shows it this once.
async fn create(config: &Config, force: bool) -> anyhow::Result<Outcome> {
    let store = config.store().await?;
    match (count(&store).await?, force) {
        (0, _) => {}
        (there, true) => remark(&format!("admins so far: {there}")),
        (there, false) => {
            let asked = "an admin can invite others at /stewards/people; --force makes one more from here";
            complain(&anyhow::anyhow!("admins so far: {there}; {asked}"));
            return Ok(Outcome::Problems);
        }
    }
    let door = Door::open(config.data(), &store).await?;
    let phrase = new_phrase()?;
    let words = phrase.words();
    let root =
        door.root(phrase).await.map_err(|_| anyhow::anyhow!("the phrase could not be made; try again"))?;
    settings::begin(&door, &store, &root).await?;
    store.grant(&first_grant(&root)).await?;
    print(&letter(words, config.public_url.as_deref()))?;
    Ok(Outcome::Done)
}

async fn count(store: &Store) -> anyhow::Result<usize> {
    let grants = store.grants_at(Place::site().as_str()).await?;
    Ok(grants.iter().filter(|grant| &*grant.role == Office::Admin.name()).count())
}

fn first_grant(root: &Root) -> Grant {
    let site = Place::site();
    let member = root.member(&site);
    Grant {
        place: site.as_str().into(),
        member: member.to_string().into(),
        handle: handle_of(&member, crate::web::texts::FIRST),
        role: Office::Admin.name().into(),
    }
}

/// The six words, and what to do with them.
fn letter(words: [&str; 6], site: Option<&str>) -> String {
    let lines = words.iter().enumerate().map(|(at, word)| format!("{}. {word}\n", at + 1));
    let lines: String = lines.collect();
    let door = site.map_or("/me on your site".to_owned(), |site| format!("{site}/me"));
    format!(
        "{lines}Write these six words on paper now: they are shown only this once. Who enters them at {door} is admin.\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_letter_has_six_numbered_words_and_one_line() {
        let text = letter(["a", "b", "c", "d", "e", "f"], Some("https://meetings.example.org"));
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!(lines[..6], ["1. a", "2. b", "3. c", "4. d", "5. e", "6. f"]);
        assert_eq!(lines.len(), 7);
        assert!(lines[6].contains("https://meetings.example.org/me"));
    }
}

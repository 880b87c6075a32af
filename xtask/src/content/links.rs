//! Links inside: every path must be an address the program answers, every lesson, Step and fellowship named must be
//! there, every anchor must stand on a page, every type code must be known.

use super::library::{File, Finding, Library, tables, text};

/// Links that lead nowhere.
pub(super) fn check(library: &Library) -> Vec<Finding> {
    let mut findings = Vec::new();
    for file in &library.files {
        for (place, link) in links(file) {
            findings.extend(fault(library, file, &link).map(|says| file.finding(place, says)));
        }
    }
    findings
}

/// Every link of a file, with its place.
fn links(file: &File) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for prose in file.prose() {
        let ends = prose.text.split("](").skip(1).filter_map(|rest| rest.split_once(')'));
        found.extend(ends.map(|(link, _)| (prose.place.clone(), link.to_owned())));
    }
    let table = file.table();
    let act = table.and_then(|table| table.get("act")).and_then(toml::Value::as_table);
    found.extend(act.map(|act| ("act.href".to_owned(), text(act, "href").to_owned())));
    found
}

/// What is wrong with a link, and what to do.
fn fault(library: &Library, file: &File, link: &str) -> Option<String> {
    if link.starts_with("https://") {
        return None;
    }
    let (address, anchor) = link.split_once('#').map_or((link, None), |(address, id)| (address, Some(id)));
    let (path, query) = address.split_once('?').unwrap_or((address, ""));
    if let Some(id) = anchor.filter(|id| !has_anchor(library, file, id)) {
        return Some(format!(
            "{link}: nothing is called #{id}; name a heading with {{#{id}}} or leave it out"
        ));
    }
    if path.is_empty() && anchor.is_some() {
        return None;
    }
    if !path.starts_with('/') {
        return Some(format!("{link}: write a path of this site (/meetings) or an https address"));
    }
    if !is_page(library, path) {
        return Some(format!("{link}: the program has no page {path}; name one it has"));
    }
    let codes =
        query.split('&').filter_map(|pair| pair.strip_prefix("types=")).flat_map(|list| list.split(','));
    let unknown = codes.into_iter().find(|code| !library.codes.contains(*code))?;
    Some(format!("{link}: no type has the code {unknown}; see locales/en/kinds.ftl"))
}

fn has_anchor(library: &Library, file: &File, id: &str) -> bool {
    let named = format!("{{#{id}}}");
    library.anchors.contains(id) || file.prose().iter().any(|prose| prose.text.contains(&named))
}

fn is_page(library: &Library, path: &str) -> bool {
    let known = library.routes.contains(path) || library.routes.iter().any(|route| fits(route, path));
    let parts: Vec<&str> = path.trim_start_matches('/').split('/').collect();
    let there = |rest: &str| library.files.iter().any(|file| file.language == "en" && file.rest == rest);
    let named = match parts.as_slice() {
        // What has a route of its own needs no file.
        _ if library.routes.contains(path) => true,
        ["learn", "talks", slug, ..] => there(&format!("learn/talks/{slug}.toml")),
        ["learn", "practice", kind] => there(&format!("practice/{kind}.toml")),
        ["learn", course] => {
            library.files.iter().any(|file| file.rest.starts_with(&format!("learn/{course}/")))
        }
        ["learn", course, slug] => library.files.iter().any(|file| is_lesson(file, course, slug)),
        ["steps", path, number] => there(&format!("steps/{path}/{number}.toml")),
        ["steps", path, number, sheet] => {
            let rest = format!("steps/{path}/{number}.toml");
            let step = library.files.iter().find(|file| file.language == "en" && file.rest == rest);
            let sheets = step.and_then(File::table).map(|table| tables(table, "sheet")).unwrap_or_default();
            sheets.iter().any(|one| text(one, "slug") == *sheet)
        }
        ["fellowships", slug] => library.fellowships.contains(*slug),
        _ => true,
    };
    known && named
}

fn is_lesson(file: &File, course: &str, slug: &str) -> bool {
    let name =
        file.rest.strip_prefix(&format!("learn/{course}/")).and_then(|name| name.strip_suffix(".toml"));
    file.language == "en" && name.and_then(|name| name.split_once('-')).is_some_and(|(_, own)| own == slug)
}

/// Does a route answer this path? `{x}` stands for any one part.
fn fits(route: &str, path: &str) -> bool {
    let (route, path): (Vec<&str>, Vec<&str>) = (route.split('/').collect(), path.split('/').collect());
    let same = |(wanted, part): (&&str, &&str)| {
        wanted == part || (wanted.starts_with('{') && wanted.ends_with('}') && !part.is_empty())
    };
    route.len() == path.len() && route.iter().zip(&path).all(same)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<String> {
        let lesson = format!("text = '''{text}'''\n[act]\nhref = \"/help\"\n");
        let step = "line = \"x\"\n[[sheet]]\nslug = \"look\"\n";
        let files = [("en/learn/people/1-a.toml", lesson.as_str()), ("en/steps/twelve/01.toml", step)];
        check(&Library::of(&files)).into_iter().map(|one| one.says).collect()
    }

    #[test]
    fn links_that_lead_somewhere_are_left_alone() {
        let good = [
            "/meetings?types=O,BE&day=2",
            "/learn/people/a#questions",
            "/learn/people",
            "/steps/twelve/01",
            "/fellowships/pills-anonymous",
            "https://example.org/x",
            "/meetings/any",
            "/",
        ];
        let text: String = good.iter().map(|link| format!("[x]({link}) ")).collect();
        assert_eq!(found(&text), Vec::<String>::new());
        assert_eq!(found("## Here {#here}\n[x](#here)"), Vec::<String>::new());
    }

    #[test]
    fn each_kind_of_broken_link_is_found() {
        for (link, says) in [
            ("/meeting", "no page /meeting"),
            ("/learn/people/b", "no page /learn/people/b"),
            ("/learn/others", "no page /learn/others"),
            ("/steps/twelve/13", "no page /steps/twelve/13"),
            ("/fellowships/nobody", "no page /fellowships/nobody"),
            ("/meetings?types=QQ", "the code QQ"),
            ("/help#nowhere", "nothing is called #nowhere"),
            ("http://example.org", "write a path"),
            ("meetings", "write a path"),
        ] {
            let found = found(&format!("[x]({link})"));
            assert!(found.len() == 1 && found[0].contains(says), "{link}: {found:?}");
        }
    }

    #[test]
    fn the_address_of_an_act_is_looked_at_too() {
        let library = Library::of(&[("en/learn/people/1-a.toml", "text = \"x\"\n[act]\nhref = \"/no\"\n")]);
        assert_eq!(check(&library)[0].place, "act.href");
    }
}

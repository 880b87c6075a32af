//! What forms say, and what is chosen.

use super::Answers;
use crate::web::forms::Form;

#[test]
fn answers_are_written_as_they_were_read() {
    let sent = "near=Leeds&travel=foot&reach=5&mode=online&day=1&day=6&part=evening&language=en&also=fa&problem=alcohol\
                &whose=women&closed=no&wish=secular%3Amuch&wish=small%3Arather-not&profession=law&access=wheelchair&avoid=a%2Cb&loose=time&smokefree=1&fresh=1&town=53.8%2C-1.55";
    let first = Answers::read(&Form::read(sent.as_bytes()));
    let fields: Vec<(String, String)> =
        first.fields().into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
    assert_eq!(fields.len(), sent.split('&').count());
    let second = Answers::read(&Form::of(fields));
    assert_eq!(first.fields(), second.fields());
}

#[test]
fn whatever_is_sent_is_answered() {
    for odd in [
        "day=9&day=x&reach=-1&reach=3&travel=rocket&language=english&part=x&loose=women&access=x&wish=x&wish=small:x&wish=x:much",
        "&&=&%FF=%FF",
    ] {
        let answers = Answers::read(&Form::read(odd.as_bytes()));
        assert!(answers.days.is_empty() && answers.reach.is_none() && answers.languages.is_empty());
        assert!(answers.loose.is_empty() && answers.access.is_empty() && answers.wishes.is_empty());
    }
    let long = Answers::read(&Form::read(format!("near={}", "é".repeat(400)).as_bytes()));
    assert!(long.place.len() <= 200);
}

#[test]
fn a_box_that_was_ticked_is_a_wish_that_matters_much() {
    let read = |sent: &str| Answers::read(&Form::read(sent.as_bytes())).fields();
    assert_eq!(read("wish=secular&wish="), read("wish=secular%3Amuch"));
    let said = Answers::read(&Form::read(b"wish=speaker:rather-not&whose=women&profession=law")).wishes();
    let said: Vec<String> = said.iter().map(|(one, much)| format!("{one:?} {much:?}")).collect();
    assert_eq!(
        said,
        [
            "Format(Speaker) RatherNot",
            "Circle(Women) Much",
            "Profession(\"law\") Much",
            "Circle(Professionals) Much"
        ]
    );
}

//! Lessons, conversations and worksheets are whole: what the plan of each asks for is there, and every name inside
//! leads to something.

use std::collections::BTreeSet;

use toml::{Table, Value};

use super::library::{File, Finding, Library, tables, text};

/// Questions at the end of a lesson.
const QUESTIONS: usize = 5;
/// The fewest worksheets of a Step.
const SHEETS: usize = 6;
const KINDS: [&str; 6] = ["text", "line", "scale", "date", "tick", "rows"];

/// What is missing in files, and names that lead nowhere.
pub(super) fn check(library: &Library) -> Vec<Finding> {
    let mut findings = Vec::new();
    for file in &library.files {
        let Some(table) = file.table() else { continue };
        let parts: Vec<&str> = file.rest.split('/').collect();
        match parts.as_slice() {
            ["learn", "talks", _] => findings.extend(talk(library, file, table)),
            ["learn", _, name] => findings.extend(lesson(file, table, name)),
            ["steps", _, _] => findings.extend(step(library, file, table)),
            _ => {}
        }
    }
    findings
}

fn lesson(file: &File, table: &Table, name: &str) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut say = |place: String, says: String| findings.push(file.finding(place, says));
    let number = name.split_once('-').and_then(|(number, _)| number.parse::<u8>().ok());
    if number.is_none() {
        say(String::new(), "call it by its number and a slug: 3-first-visit.toml".to_owned());
    }
    for key in ["title", "aim", "text"].into_iter().filter(|key| text(table, key).trim().is_empty()) {
        say(key.to_owned(), "is empty; write it".to_owned());
    }
    let questions = tables(table, "question");
    if questions.len() != QUESTIONS {
        say("question".to_owned(), format!("there are {}; a lesson has {QUESTIONS}", questions.len()));
    }
    for (at, question) in questions.into_iter().enumerate() {
        let choices = question.get("choices").and_then(Value::as_array).map_or(0, Vec::len);
        let right = question.get("right").and_then(Value::as_integer).and_then(|at| usize::try_from(at).ok());
        if choices < 2 {
            say(format!("question[{}].choices", at + 1), "give at least two".to_owned());
        }
        if right.is_none_or(|right| right >= choices) {
            say(format!("question[{}].right", at + 1), format!("is no number from 0 to {choices} less one"));
        }
    }
    findings
}

fn talk(library: &Library, file: &File, table: &Table) -> Vec<Finding> {
    let mut findings = Vec::new();
    let nodes = tables(table, "node");
    let ids: Vec<&str> = nodes.iter().map(|node| text(node, "id")).collect();
    let choices = |at: usize| nodes.get(at).map(|node| tables(node, "choice")).unwrap_or_default();
    let to = |at: usize| -> Vec<usize> {
        let names = choices(at).into_iter().map(|choice| text(choice, "to"));
        names.filter_map(|name| ids.iter().position(|id| *id == name)).collect()
    };
    for (at, node) in nodes.iter().enumerate() {
        let place = format!("node {}", ids.get(at).copied().unwrap_or_default());
        let mut say = |says: &str| findings.push(file.finding(place.clone(), says));
        if ids.iter().take(at).any(|id| Some(id) == ids.get(at)) {
            say("stands twice; give one of them another id");
        }
        match (choices(at).len(), node.contains_key("end")) {
            (0, false) => say("leads nowhere; give it choices or an end"),
            (_, true) if !choices(at).is_empty() => say("ends and goes on; take one away"),
            _ => {}
        }
        if to(at).len() != choices(at).len() {
            say("has a choice that leads to no node; write an id that is there");
        }
    }
    let reached = closure(0, nodes.len(), to);
    let lost = (0..nodes.len()).filter(|at| !reached.contains(at));
    findings.extend(
        lost.map(|at| file.finding(format!("node {}", ids[at]), "no choice leads here; let one lead here")),
    );
    for at in reached {
        let ends = closure(at, nodes.len(), to).into_iter().any(|at| nodes[at].contains_key("end"));
        if !ends {
            findings
                .push(file.finding(format!("node {}", ids[at]), "goes round for ever; lead it to an end"));
        }
    }
    let module = table.get("module").and_then(Value::as_integer).unwrap_or_default();
    let folder = format!("learn/staff/{module}-");
    if !library.files.iter().any(|other| other.language == "en" && other.rest.starts_with(&folder)) {
        findings
            .push(file.finding("module", format!("there is no staff lesson {module}; name one there is")));
    }
    findings
}

/// Every node that can be reached from one.
fn closure(from: usize, count: usize, to: impl Fn(usize) -> Vec<usize>) -> BTreeSet<usize> {
    let mut reached = BTreeSet::new();
    let mut open: Vec<usize> = (from < count).then_some(from).into_iter().collect();
    while let Some(at) = open.pop() {
        if reached.insert(at) {
            open.extend(to(at));
        }
    }
    reached
}

fn step(library: &Library, file: &File, table: &Table) -> Vec<Finding> {
    let mut findings = Vec::new();
    for key in ["line", "about"].into_iter().filter(|key| text(table, key).trim().is_empty()) {
        findings.push(file.finding(key, "is empty; write it"));
    }
    let sheets = tables(table, "sheet");
    if sheets.len() < SHEETS {
        findings
            .push(file.finding("sheet", format!("there are {}; a Step has at least {SHEETS}", sheets.len())));
    }
    let mut slugs = BTreeSet::new();
    for sheet in sheets {
        let slug = text(sheet, "slug");
        if !is_name(slug) || !slugs.insert(slug) {
            findings.push(
                file.finding(format!("sheet {slug}"), "its slug is no name of a-z and -, or stands twice"),
            );
        }
        for key in ["title", "reading"].into_iter().filter(|key| text(sheet, key).trim().is_empty()) {
            findings.push(file.finding(format!("sheet {slug}.{key}"), "is empty; write it"));
        }
        let every = text(sheet, "every");
        if !matches!(every, "" | "day" | "week" | "year") {
            findings.push(file.finding(format!("sheet {slug}.every"), "is not day, week or year"));
        }
        findings.extend(asks(library, file, slug, sheet));
    }
    findings
}

fn asks(library: &Library, file: &File, slug: &str, sheet: &Table) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut names = BTreeSet::new();
    for ask in tables(sheet, "ask") {
        let name = text(ask, "name");
        let mut say = |says: &str| findings.push(file.finding(format!("sheet {slug}, ask {name}"), says));
        // The look back is a field of its own under this name.
        if !is_name(name) || !names.insert(name) || name == "look" {
            say("its name is no name of a-z and -, stands twice, or is “look”");
        }
        if text(ask, "label").trim().is_empty() {
            say("has no label; write one");
        }
        let kind = text(ask, "kind");
        if !KINDS.contains(&kind) {
            say("its kind is none of text, line, scale, date, tick, rows");
        }
        let columns = tables(ask, "columns");
        if kind == "rows" && !(2..=6).contains(&columns.len()) {
            say("rows have two to six columns");
        }
        let mut own = BTreeSet::new();
        if !columns.iter().all(|column| is_name(text(column, "name")) && own.insert(text(column, "name"))) {
            say("a column’s name is no name of a-z and -, or stands twice");
        }
        if ask.contains_key("from") && !leads(library, file, text(ask, "from")) {
            say("“from” leads to no column; write NN/sheet/ask:column of the same path");
        }
    }
    findings
}

/// `04/resentments/list:who`: is there such a column on the same path?
fn leads(library: &Library, file: &File, from: &str) -> bool {
    let Some((place, column)) = from.split_once(':') else { return false };
    let [number, slug, name] = *place.split('/').collect::<Vec<_>>() else { return false };
    let Some((folder, _)) = file.path.rsplit_once('/') else { return false };
    let path = format!("{folder}/{number}.toml");
    let table = library.files.iter().find(|other| other.path == path).and_then(File::table);
    let sheets = table.map(|table| tables(table, "sheet")).unwrap_or_default();
    let asks =
        sheets.into_iter().filter(|sheet| text(sheet, "slug") == slug).flat_map(|sheet| tables(sheet, "ask"));
    asks.filter(|ask| text(ask, "name") == name)
        .flat_map(|ask| tables(ask, "columns"))
        .any(|one| text(one, "name") == column)
}

fn is_name(name: &str) -> bool {
    !name.is_empty() && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}

#[cfg(test)]
mod tests {
    use super::*;

    const TALK: &str =
        "module = 1\n[[node]]\nid = \"a\"\n[[node.choice]]\nto = \"b\"\n[[node]]\nid = \"b\"\nend = \"x\"\n";

    fn places(path: &str, text: &str) -> Vec<String> {
        let question = "[[question]]\nchoices = [\"x\", \"y\"]\nright = 1\n".repeat(5);
        let staff = format!("title = \"x\"\naim = \"x\"\ntext = \"x\"\n{question}");
        let found = check(&Library::of(&[("en/learn/staff/1-a.toml", &staff), (path, text)]));
        found.into_iter().map(|one| format!("{}: {}", one.place, one.says)).collect()
    }

    fn only(found: &[String], says: &str) {
        assert!(found.len() == 1 && found[0].contains(says), "{says}: {found:?}");
    }

    #[test]
    fn a_whole_conversation_has_nothing_wrong_and_each_fault_is_found() {
        let path = "en/learn/talks/x.toml";
        assert_eq!(places(path, TALK), Vec::<String>::new());
        only(&places(path, &TALK.replace("module = 1", "module = 9")), "no staff lesson 9");
        only(&places(path, &format!("{TALK}[[node]]\nid = \"c\"\nend = \"x\"\n")), "no choice leads here");
        let round = TALK.replace("end = \"x\"", "[[node.choice]]\nto = \"a\"");
        assert!(places(path, &round).iter().all(|one| one.contains("goes round for ever")));
        assert!(
            places(path, &TALK.replace("end = \"x\"", "")).iter().any(|one| one.contains("leads nowhere"))
        );
        assert!(
            places(path, &TALK.replace("to = \"b\"", "to = \"z\"")).iter().any(|one| one.contains("no node"))
        );
        assert!(
            places(path, &TALK.replace("id = \"b\"", "id = \"a\"")).iter().any(|one| one.contains("twice"))
        );
    }

    #[test]
    fn a_lesson_has_five_questions_with_an_answer_each() {
        let lesson = "title = \"x\"\naim = \"x\"\ntext = \"x\"\n";
        let question = |right: u8| format!("[[question]]\nchoices = [\"x\", \"y\"]\nright = {right}\n");
        let path = "en/learn/people/1-a.toml";
        assert_eq!(places(path, &format!("{lesson}{}", question(0).repeat(5))), Vec::<String>::new());
        only(&places(path, &format!("{lesson}{}", question(0).repeat(4))), "there are 4");
        only(&places(path, &format!("{lesson}{}{}", question(0).repeat(4), question(2))), "no number from 0");
        only(
            &places("en/learn/people/a.toml", &format!("{lesson}{}", question(0).repeat(5))),
            "call it by its number",
        );
    }

    #[test]
    fn a_step_has_six_sheets_and_rows_that_come_from_somewhere() {
        let sheet = |slug: &str, more: &str| {
            format!("[[sheet]]\nslug = \"{slug}\"\ntitle = \"x\"\nreading = \"x\"\n{more}")
        };
        let rows = "[[sheet.ask]]\nname = \"list\"\nkind = \"rows\"\nlabel = \"x\"\ncolumns = [{ name = \"who\" }, { name = \"what\" }]\n";
        let step = |last: &str| {
            let sheets: String = ["a", "b", "c", "d"].iter().map(|slug| sheet(slug, "")).collect();
            format!("line = \"x\"\nabout = \"x\"\n{sheets}{}{last}", sheet("e", rows))
        };
        let path = "en/steps/twelve/04.toml";
        let from = |from: &str| sheet("f", &format!("{rows}from = \"{from}\"\n"));
        assert_eq!(places(path, &step(&from("04/e/list:who"))), Vec::<String>::new());
        for wrong in ["04/e/list:when", "05/e/list:who", "04/e/list", "e/list:who"] {
            only(&places(path, &step(&from(wrong))), "leads to no column");
        }
        only(&places(path, &step("")), "there are 5");
        only(&places(path, &step(&sheet("a", ""))), "stands twice");
        only(&places(path, &step(&sheet("f", "every = \"month\"\n"))), "day, week or year");
        only(&places(path, &step(&sheet("f", &rows.replace("rows", "table")))), "its kind");
        only(&places(path, &step(&sheet("f", &rows.replace(", { name = \"what\" }", "")))), "two to six");
        only(&places(path, &step(&sheet("f", &rows.replace("what", "who")))), "a column’s name");
    }
}

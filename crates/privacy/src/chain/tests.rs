use proptest::prelude::*;
use serde_json::Value;

use super::*;
use crate::ClinicKey;

fn key(byte: u8) -> LogKey {
    ClinicKey::from_bytes([byte; 32]).log()
}

fn row(what: usize) -> Row {
    Row::new().text("counsellor").text("read").number(what as i64).maybe(None)
}

fn links(key: &LogKey, rows: impl IntoIterator<Item = Row>) -> Vec<Link> {
    let mut head = key.empty();
    let link = |row: Row| {
        head = key.link(&head, &row);
        Link { number: Number::new(head.number).unwrap(), row, mac: head.mac }
    };
    rows.into_iter().map(link).collect()
}

fn log(count: usize) -> Vec<Link> {
    links(&key(1), (1..=count).map(row))
}

fn head(links: &[Link]) -> Head {
    links.last().map_or(key(1).empty(), |last| Head { number: last.number.get(), mac: last.mac })
}

fn check(links: Vec<Link>, kept: Option<Head>) -> Result<Head, Flaw> {
    key(1).verify(links, kept)
}

/// What somebody would do who has the database alone: number the rows anew, so that there is no gap.
fn numbered(mut links: Vec<Link>) -> Vec<Link> {
    for (link, number) in links.iter_mut().zip(1..) {
        link.number = Number::new(number).unwrap();
    }
    links
}

#[test]
fn a_log_that_nobody_touched_is_whole() {
    for count in [0, 1, 2, 50] {
        let end = head(&log(count));
        assert_eq!(end.number, count as u64);
        assert_eq!(check(log(count), None), Ok(end));
        // A head of any day before is still one of this log.
        for early in 0..=count {
            assert_eq!(check(log(count), Some(head(&log(early)))), Ok(end));
        }
    }
}

#[test]
fn a_changed_row_is_named() {
    for at in 0..9 {
        let mut changed = log(9);
        changed[at].row = row(77);
        assert_eq!(check(changed, None), Err(Flaw::Changed { number: at as u64 + 1 }));
        let mut changed = log(9);
        changed[at].mac.0[31] ^= 1;
        assert_eq!(check(changed, None), Err(Flaw::Changed { number: at as u64 + 1 }));
    }
}

#[test]
fn a_removed_row_is_named() {
    for at in 0..8 {
        let number = at as u64 + 1;
        let mut removed = log(9);
        removed.remove(at);
        assert_eq!(check(removed, None), Err(Flaw::Missing { number }));
        let mut removed = log(9);
        removed.remove(at);
        assert_eq!(check(numbered(removed), None), Err(Flaw::Changed { number }));
    }
}

#[test]
fn an_added_row_is_named() {
    let copy = |at: usize| log(9).swap_remove(at);
    for at in 0..9 {
        let number = at as u64 + 1;
        let mut twice = log(9);
        twice.insert(at + 1, copy(at));
        assert_eq!(check(twice, None), Err(Flaw::Misplaced { number }));
        let mut added = log(9);
        added.insert(at, Link { row: row(77), ..copy(at) });
        assert_eq!(check(numbered(added), None), Err(Flaw::Changed { number }));
    }
    for at in 0..8 {
        let mut early = log(9);
        early.insert(at, copy(8));
        assert_eq!(check(early, None), Err(Flaw::Missing { number: at as u64 + 1 }));
    }
    // One more at the end, with a mac that somebody without the key made up.
    let mut added = log(9);
    let number = Number::new(10).unwrap();
    added.push(Link { number, row: row(10), mac: links(&key(2), (1..=10).map(row))[9].mac });
    assert_eq!(check(added, None), Err(Flaw::Changed { number: 10 }));
}

#[test]
fn swapped_rows_are_named() {
    for (a, b) in [(0, 1), (3, 4), (2, 7), (0, 8)] {
        let first = a as u64 + 1;
        let mut swapped = log(9);
        swapped.swap(a, b);
        assert_eq!(check(swapped, None), Err(Flaw::Missing { number: first }));
        let mut swapped = log(9);
        swapped.swap(a, b);
        assert_eq!(check(numbered(swapped), None), Err(Flaw::Changed { number: first }));
        // Or only what they say.
        let mut swapped = log(9);
        (swapped[a].row, swapped[b].row) = (row(b + 1), row(a + 1));
        assert_eq!(check(swapped, None), Err(Flaw::Changed { number: first }));
    }
}

#[test]
fn a_tail_that_was_cut_off_is_named_by_the_head() {
    let kept = head(&log(9));
    for left in 0..9 {
        assert_eq!(check(log(left), Some(kept)), Err(Flaw::CutOff { number: left as u64 + 1 }));
        // The chain alone cannot see it: that is what the head is for.
        assert_eq!(check(log(left), None), Ok(head(&log(left))));
    }
}

#[test]
fn a_log_written_anew_with_the_key_is_not_the_one_whose_head_was_kept() {
    let anew = || links(&key(1), (2..=12).map(row));
    assert!(check(anew(), None).is_ok());
    assert_eq!(check(anew(), Some(head(&log(9)))), Err(Flaw::Rewritten { number: 9 }));
    let other = Head { number: 0, mac: head(&log(1)).mac };
    assert_eq!(check(anew(), Some(other)), Err(Flaw::Rewritten { number: 0 }));
}

#[test]
fn another_key_fits_nothing() {
    assert_eq!(key(2).verify(log(3), None), Err(Flaw::Changed { number: 1 }));
    assert!(key(1).empty() != key(2).empty());
}

#[test]
fn no_two_rows_make_the_same_bytes() {
    let rows = [
        Row::new(),
        Row::new().text(""),
        Row::new().bytes(b""),
        Row::new().maybe(None),
        Row::new().maybe(None).maybe(None),
        Row::new().text("ab").text("c"),
        Row::new().text("a").text("bc"),
        Row::new().text("abc"),
        Row::new().text("abc").maybe(None),
        Row::new().bytes(b"abc"),
        Row::new().number(1),
        Row::new().bytes(&1_i64.to_le_bytes()),
    ];
    for (at, row) in rows.iter().enumerate() {
        assert!(rows[..at].iter().all(|other| other.as_bytes() != row.as_bytes()), "{at}");
    }
    assert_eq!(Row::new().maybe(Some("")).as_bytes(), Row::new().text("").as_bytes());
}

#[test]
fn a_head_has_one_text() {
    let end = head(&log(9));
    let text = end.to_string();
    assert!(text.starts_with("9-") && text.len() == 66);
    assert_eq!(text.parse(), Ok(end));
    assert_eq!(format!(" {text}\n").parse(), Ok(end));
    for bad in ["", "9", "9-", &text[1..], &text[..65], &text.to_uppercase(), &format!("+{text}"), "é-é"] {
        assert_eq!(bad.parse::<Head>(), Err(NotAHead), "{bad}");
    }
    assert!(format!("99999999999999999999{text}").parse::<Head>().is_err());
}

#[test]
fn p14_keys_and_rows_print_nothing() {
    let link = log(1).remove(0);
    assert_eq!(
        format!("{:?} {link:?}", key(1)),
        "LogKey(***) Link { number: 1, row: Row(***), mac: Mac(***) }"
    );
}

/// Worked out with another program.
#[test]
fn logs_are_chained_as_ever() {
    let all: Value = serde_json::from_str(include_str!("../../data/parcels.json")).unwrap();
    let known = &all["log"];
    let text = |value: &Value, key: &str| value[key].as_str().unwrap().to_owned();
    let key = ClinicKey::from_bytes(hex::decode(&text(known, "clinic")).unwrap()).log();
    let mut head = key.empty();
    assert_eq!(head.to_string(), text(known, "empty"));
    let rows = known["rows"].as_array().unwrap();
    assert!(rows.len() >= 2);
    for known in rows {
        let row = Row::new()
            .text(&text(known, "text"))
            .number(known["number"].as_i64().unwrap())
            .maybe(known["maybe"].as_str());
        head = key.link(&head, &row);
        assert_eq!(head.to_string(), text(known, "head"));
    }
}

/// What may happen to a log of nine rows.
#[derive(Clone, Copy, Debug)]
enum Harm {
    Change,
    Remove,
    RemoveAndNumber,
    Double,
    Swap,
    CutOff,
}

proptest! {
    #[test]
    fn every_harm_is_found_where_it_begins(
        at in 0_usize..9,
        other in 0_usize..9,
        harm in prop::sample::select(vec![
            Harm::Change, Harm::Remove, Harm::RemoveAndNumber, Harm::Double, Harm::Swap, Harm::CutOff,
        ]),
    ) {
        let mut links = log(9);
        let kept = head(&links);
        let number = at as u64 + 1;
        let (found, expected) = match harm {
            Harm::Change => {
                links[at].row = row(at + 100);
                (check(links, Some(kept)), Flaw::Changed { number })
            }
            Harm::Remove if at == 8 => (check(log(8), Some(kept)), Flaw::CutOff { number }),
            Harm::Remove => {
                links.remove(at);
                (check(links, Some(kept)), Flaw::Missing { number })
            }
            Harm::RemoveAndNumber if at == 8 => (check(log(8), Some(kept)), Flaw::CutOff { number }),
            Harm::RemoveAndNumber => {
                links.remove(at);
                (check(numbered(links), Some(kept)), Flaw::Changed { number })
            }
            Harm::Double => {
                let copy = log(9).swap_remove(at);
                links.insert(at + 1, copy);
                (check(links, Some(kept)), Flaw::Misplaced { number })
            }
            Harm::Swap if at == other => return Ok(()),
            Harm::Swap => {
                links.swap(at, other);
                (check(links, Some(kept)), Flaw::Missing { number: at.min(other) as u64 + 1 })
            }
            Harm::CutOff => {
                links.truncate(at);
                (check(links, Some(kept)), Flaw::CutOff { number })
            }
        };
        prop_assert_eq!(found, Err(expected));
    }

    #[test]
    fn no_text_panics(text: String) {
        prop_assert!(text.parse::<Head>().is_err());
        prop_assert!(text.parse::<Mac>().is_err());
    }
}

#[test]
fn a_mark_is_of_one_thing_and_one_key_and_binds_no_row() {
    let thing = Row::new().text("a").bytes(b"b");
    assert_eq!(key(1).mark(&thing), key(1).mark(&thing));
    for other in [Row::new().text("ab"), Row::new().text("a").text("b"), Row::new().bytes(b"a").bytes(b"b")] {
        assert_ne!(key(1).mark(&other), key(1).mark(&thing));
    }
    assert_ne!(key(2).mark(&thing), key(1).mark(&thing));
    assert_ne!(key(1).link(&key(1).empty(), &thing).mac, key(1).mark(&thing));
}

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::*;

const LABELLED: [(&str, &str); 5] = [
    ("en", include_str!("../../../data/check/en.tsv")),
    ("es", include_str!("../../../data/check/es.tsv")),
    ("fr", include_str!("../../../data/check/fr.tsv")),
    ("de", include_str!("../../../data/check/de.tsv")),
    ("fa", include_str!("../../../data/check/fa.tsv")),
];

const KINDS: [Kind; 7] =
    [Kind::Email, Kind::Link, Kind::Phone, Kind::SocialHandle, Kind::Address, Kind::Workplace, Kind::Name];

/// What was there and found, there and missed, found and not there.
#[derive(Clone, Copy, Default)]
struct Count {
    right: usize,
    missed: usize,
    wrong: usize,
}

impl Count {
    fn recall(self) -> f64 {
        share(self.right, self.missed)
    }

    fn precision(self) -> f64 {
        share(self.right, self.wrong)
    }
}

fn share(part: usize, rest: usize) -> f64 {
    if part + rest == 0 { 1.0 } else { part as f64 / (part + rest) as f64 }
}

fn kind(name: &str) -> Kind {
    KINDS.into_iter().find(|kind| format!("{kind:?}") == name).unwrap_or_else(|| panic!("no kind {name}"))
}

fn rows(file: &'static str) -> impl Iterator<Item = (Vec<Kind>, &'static str)> {
    file.lines().filter(|line| !line.starts_with('#')).map(|line| {
        let (kinds, text) = line.split_once('\t').unwrap();
        (kinds.split(',').filter(|name| *name != "-").map(kind).collect(), text)
    })
}

/// P15 on the set the check was written with: it shows what it does, not how good it is with texts it has not seen.
#[test]
fn p15_details_are_found_in_the_labelled_texts() {
    let mut report = String::new();
    let mut failed = false;
    for (language, file) in LABELLED {
        let mut counts: BTreeMap<Kind, Count> = KINDS.map(|kind| (kind, Count::default())).into();
        let (mut texts, mut clean) = (0, 0);
        for (kinds, text) in rows(file) {
            texts += 1;
            clean += usize::from(kinds.is_empty());
            let found: Vec<Kind> = find(text).iter().map(|finding| finding.kind).collect();
            for (kind, count) in &mut counts {
                match (kinds.contains(kind), found.contains(kind)) {
                    (true, true) => count.right += 1,
                    (true, false) => count.missed += 1,
                    (false, true) => count.wrong += 1,
                    (false, false) => {}
                }
            }
            if KINDS.iter().any(|kind| kinds.contains(kind) != found.contains(kind)) {
                report += &format!("  {language}: {kinds:?} but {found:?}: {text}\n");
            }
        }
        let all = counts.values().fold(Count::default(), |all, count| Count {
            right: all.right + count.right,
            missed: all.missed + count.missed,
            wrong: all.wrong + count.wrong,
        });
        report += &format!("{language}: {texts} texts, {clean} clean; precision {:.2}\n", all.precision());
        for (kind, count) in &counts {
            report +=
                &format!("  {kind:?}: recall {:.2}, precision {:.2}\n", count.recall(), count.precision());
        }
        let least = |kind, recall| counts.get(&kind).is_some_and(|count| count.recall() >= recall);
        failed |= texts < 40 || 2 * clean < texts - 10;
        failed |= !least(Kind::Phone, 0.95) || !least(Kind::Email, 0.95) || !least(Kind::Name, 0.80);
        failed |= all.precision() < 0.90;
    }
    #[expect(clippy::print_stdout, reason = "the figures are what the test is read for")]
    {
        println!("{report}");
    }
    assert!(!failed, "{report}");
}

//! What people type and paste where attendance is shown, and where a clinic's staff sign in and look at their log.

use std::sync::LazyLock;

use privacy::{
    SiteKey,
    attended::{Challenge, Epoch, EpochKey, FEWEST, Purse, Shown, Ticket, Verifier, Week},
    chain::Head,
    totp::{Step, TotpSecret},
};

static SITE: LazyLock<SiteKey> = LazyLock::new(|| SiteKey::from_bytes([9; 32]));
static KEY: LazyLock<Option<EpochKey>> = LazyLock::new(|| EpochKey::of(&SITE, Week::from_number(2_970)).ok());

/// Each line is read as each of the things that may come. Whatever is read is written as it came; and nothing holds that
/// was not given out here.
pub fn attended(bytes: &[u8]) {
    let (Some(key), text) = (KEY.as_ref(), String::from_utf8_lossy(bytes)) else { return };
    for line in text.lines().take(16) {
        if let Ok(word) = line.parse::<Verifier>() {
            assert!(word.as_str().parse::<Verifier>().is_ok_and(|again| again == word), "{line}");
        }
        assert!(Ticket::from_text(&SITE, line).is_none());
        if let Ok(purse) = line.parse::<Purse>() {
            assert!(
                purse.to_text().parse::<Purse>().is_ok_and(|again| *again.to_bytes() == *purse.to_bytes())
            );
            for (first, verifier, count) in purse.counts() {
                show(key, &purse, first, &verifier, count);
            }
        }
        if let Ok(shown) = line.parse::<Shown>() {
            assert!(shown.to_string().parse::<Shown>().is_ok_and(|again| again == shown));
            judge(key, &shown, "court");
        }
    }
}

/// What a purse that somebody made up shows is read, and does not hold.
fn show(key: &EpochKey, purse: &Purse, first: Week, verifier: &Verifier, count: usize) {
    let Ok(word) = "word".parse::<Challenge>() else { return };
    if let Some(shown) = purse.show(verifier, first, count, &word, &key.public()) {
        assert!(shown.to_string().parse::<Shown>().is_ok_and(|again| again == shown));
        judge(key, &shown, verifier.as_str());
    }
}

fn judge(key: &EpochKey, shown: &Shown, verifier: &str) {
    let (Ok(verifier), Ok(word)) = (verifier.parse(), "word".parse()) else { return };
    let first = Week::from_number(2_970);
    let epoch = Epoch { stamped: FEWEST, ..Epoch::begun(first) };
    assert!(key.judge(epoch, first.later(1), shown, &verifier, &word).is_err());
}

/// Each line as a head of a log, a secret of a second factor, and a code.
pub fn clinic_codes(bytes: &[u8]) {
    for line in String::from_utf8_lossy(bytes).lines().take(16) {
        if let Ok(head) = line.parse::<Head>() {
            assert_eq!(head.to_string().parse(), Ok(head));
        }
        if let Ok(secret) = line.parse::<TotpSecret>() {
            let again = secret.base32().parse::<TotpSecret>();
            assert!(again.is_ok_and(|again| again.as_bytes() == secret.as_bytes()));
        }
        let secret = TotpSecret::from_bytes([7; 20]);
        for seconds in [0, 1_795_600_000] {
            if let Ok(step) = secret.check(line, seconds, None) {
                assert!((step.number() - Step::at(seconds).number()).abs() <= 1);
                assert!(secret.check(line, seconds, Some(step)).is_err());
            }
        }
    }
}

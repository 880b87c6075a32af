//! What people write for themselves: sealed pages and letters as they come in, and pages once they are open.

use std::sync::LazyLock;

use journal::Document;
use privacy::{
    Root,
    entry::{EntryKey, Envelope},
    share::{Letter, ShareId},
};

static KEY: LazyLock<Option<EntryKey>> =
    LazyLock::new(|| "life".parse().ok().map(|slot| Root::guest([7; 32]).writing().page(&slot)));

/// Bytes, and each line as text. Whatever is taken for an envelope is written as it came, and opens for nobody who did
/// not seal it.
pub fn entry_envelope(bytes: &[u8]) {
    let Some(key) = KEY.as_ref() else { return };
    if let Ok(sealed) = Envelope::from_bytes(bytes.to_vec()) {
        assert_eq!(sealed.as_bytes(), bytes);
        assert!(key.open(&sealed).is_err());
    }
    for line in String::from_utf8_lossy(bytes).lines().take(16) {
        if let Ok(sealed) = line.parse::<Envelope>() {
            assert_eq!(sealed.to_string(), line);
        }
        if let Ok(letter) = line.parse::<Letter>() {
            assert_eq!(letter.to_string(), line);
            let share = ShareId::from_bytes([5; 16]);
            assert!(Root::guest([7; 32]).writing().answers(&share).open(&share, &letter).is_err());
        }
    }
}

/// A page as JSON. What is read is written, and read back the same; beside another, nothing of either is lost.
pub fn entry_document(bytes: &[u8]) {
    let Ok(page) = Document::read(bytes) else { return };
    let again = Document::read(&page.write());
    assert_eq!(again.as_ref(), Ok(&page), "a page is read back as it was written");
    let both = Document::default().beside(page.clone());
    let kept = both.other.iter().any(|one| one.says_the_same(&page));
    let mut alone = page.clone();
    alone.other.clear();
    assert!(kept || alone.is_blank(), "the other version is kept");
    assert!(page.clone().beside(page.clone()).other.len() >= page.other.len().min(1));
}

//! Names in Persian, which has no capitals: the lists, the ends of family names, words that nobody uses otherwise, and
//! what stands around have to do.

use super::{
    super::lists::{COMMON, FAMILY, GIVEN, PUBLIC, WORDS},
    Found,
};
use crate::check::{
    details::spelled::number,
    text::{Gap, Text},
};

const ENOUGH: i32 = 8;
/// What speaks for a given name that is on no list.
const UNLISTED: i32 = 2;

/// Stand before a name; behind the first of them a family name can stand alone.
#[rustfmt::skip]
const TITLES: &[&str] = &["اقای", "خانم", "دکتر", "مهندس", "استاد", "حاجاقا", "جناب", "سرکار", "خانوم", "اقا"];
#[rustfmt::skip]
const HONOURS: &[&str] = &["حاج", "حاجی", "حاجیه", "سید", "سیده", "قاضی", "ملا", "مشهدی", "کربلایی", "عمو", "خاله", "دایی", "عمه", "مرحوم", "شهید", "داداش", "اوستا", "کاکا", "بیبی"];

#[rustfmt::skip]
const NAMING: &[&str] = &["اسمش", "اسمم", "اسم", "نام", "نامش", "نامم", "بنام", "بهنام", "بهاسم"];

/// Who somebody is to another; what they may end in follows.
#[rustfmt::skip]
const KIN: &[&str] = &[
    "برادر", "خواهر", "مادر", "پدر", "بابا", "مامان", "پسر", "دختر", "همسر", "شوهر", "زنم", "زنش", "دوست", "رفیق", "راهنما",
    "رهجو", "صاحبخونه", "صاحبخانه", "همسایه", "رئیس", "رییس", "مدیر", "همکار", "معلم", "مربی", "مشاور", "روانپزشک", "روانشناس",
    "مددکار", "وکیل", "پرستار", "راننده", "گرداننده", "خزانهدار", "مسئول", "مسوول", "دوقلو", "هماتاقی", "همبند", "همکلاسی",
    "همخونه", "سرپرستار", "پزشک", "عضو", "نامزد", "دامادم", "عروسم", "باجناق", "منشی", "سرشیفت", "پسرعمو", "دخترخاله", "دوستپسر",
    "کارفرما", "مستاجر", "ساقی", "صاحبکار", "استاد", "گرداننده", "سخنران", "خدمتگزار", "منشی", "استادکار", "پسرخاله",
];
#[rustfmt::skip]
const KIN_ENDS: &[&str] = &["", "م", "ام", "ش", "اش", "ت", "مون", "مان", "شون", "ه", "هم", "ی", "یم", "یمون", "زنم", "زن", "ای", "ان"];

#[rustfmt::skip]
const ASKING: &[&str] = &["از", "با", "به", "دنبال", "سراغ", "برای", "پیش", "ممنون", "خونه", "خانه", "خاک", "کار", "دست", "که", "امروز", "دیشب", "دیروز", "هم", "رو"];

pub(super) fn find(text: &Text<'_>, at: usize) -> Option<Found> {
    let word = text.word(at);
    if word.is_empty() || word.is_ascii() {
        return None;
    }
    full(text, at)
        .or_else(|| titled(text, at))
        .or_else(|| introduced(text, at).map(|end| Found::Name(at, end)))
}

/// A given name at `at` with a family name behind.
fn full(text: &Text<'_>, at: usize) -> Option<Found> {
    let point = text.mark(at + 1) == Some('.') && text.word(at).chars().count() == 1;
    let given = if point { 4 } else { as_given(text.word(at)) };
    // Most words of a text are looked at here: what is told by the words around is told before the costly question
    // whether a word is one.
    let marked = given == UNLISTED && text.gap(at + 1) == Gap::Space && has_clear_end(text.word(at + 1));
    let word = || before(text, at, true) < 3 || is_word(text.word(at));
    let given = if given == UNLISTED && !marked && word() { 0 } else { given };
    if given <= 0 {
        return None;
    }
    let mut family = at + 1 + usize::from(point);
    let unlisted = given == UNLISTED;
    let more = as_given(text.word(family)) == 6 || text.is_word(family, &["سادات", "جان", "خان"]);
    if more && text.gap(family + 1) == Gap::Space && as_family(text, family + 1).0 >= 2 {
        family += 1;
    }
    if text.gap(family) != Gap::Space {
        return None;
    }
    let (points, end) = as_family(text, family);
    let myself = text.is_word(end, &["هستم", "ام"]) && at > 0 && text.word(at - 1) == "من";
    let around = before(text, at, unlisted).max(if myself { 3 } else { 0 });
    if points <= 0 || given + points + around + if marked { 2 } else { 0 } < ENOUGH {
        return None;
    }
    let words = [text.word(family - 1), text.word(family)].join(" ");
    let stem = words.trim_end_matches('ه');
    let poet =
        text.is_word(family, &["سعدی", "حافظ", "مولانا", "مولوی", "فردوسی", "خیام", "رومی", "نظامی", "عطار"]);
    if poet || PUBLIC.has(&words) || PUBLIC.has(stem) {
        return Some(Found::Known(end));
    }
    Some(Found::Name(at, end))
}

/// "آقای زرین‌کفش".
fn titled(text: &Text<'_>, at: usize) -> Option<Found> {
    let name = at + 1;
    let doubled = at > 0 && text.is_word(at - 1, TITLES);
    if !text.is_word(at, TITLES) || doubled || text.gap(name) != Gap::Space || as_given(text.word(name)) >= 3
    {
        return None;
    }
    let (points, end) = as_family(text, name);
    let alone =
        points >= 4 || points == 3 && text.word(name).chars().count() >= 5 && !text.word(name).ends_with('ی');
    alone.then_some(Found::Name(at, end))
}

/// Behind "my name is": two words that the sentence ends with.
fn introduced(text: &Text<'_>, at: usize) -> Option<usize> {
    let before = |back: usize, words: &[&str]| at >= back && text.is_word(at - back, words);
    let said = before(1, &["اسمم", "نامم"])
        || before(1, &["من", "کاملم"]) && before(2, &["اسم", "نام"])
        || before(1, &["خانوادگی"]) && before(2, &["نام"]);
    let family = at + 1;
    let fits =
        text.gap(family) == Gap::Space && !text.word(family).is_empty() && !is_state(text.word(family));
    let alone = text.is_end(family + 1) || text.is_word(family + 1, GOES_ON);
    (said && fits && alone && !is_state(text.word(at))).then_some(family + 1)
}

fn as_given(word: &str) -> i32 {
    let made = word.ends_with("الله") && word.chars().count() > 5
        || GIVEN_ENDS
            .iter()
            .any(|end| word.ends_with(end) && word.chars().count() >= end.chars().count() + 2)
        || word.strip_prefix("بیبی").is_some_and(|rest| rest.chars().count() >= 2)
        || ["عبدال", "غلام", "امیر", "محمد"].iter().any(|start| {
            word.strip_prefix(start)
                .is_some_and(|rest| GIVEN.has(rest) || *start == "عبدال" && rest.chars().count() > 2)
        });
    match () {
        () if word.is_empty() || word.is_ascii() || is_state(word) => -6,
        () if GIVEN.has(word) && !WORDS.has(word) && !COMMON.has(word) => 6,
        () if GIVEN.has(word) => 3,
        () if made => 6,
        () if word.chars().count() >= 4 && !WORDS.has(word) => UNLISTED,
        () => -6,
    }
}

/// How much speaks for a family name at `at`, and where it ends.
fn as_family(text: &Text<'_>, at: usize) -> (i32, usize) {
    let word = text.word(at);
    let apart = text.gap(at + 1) == Gap::Space && APART.contains(&text.word(at + 1));
    if apart && as_given(word) > 0 && (GIVEN.has(word) || !is_word(word)) {
        return (4, at + 2);
    }
    let stem = ["ه", "م", "ام", "ست", "ن"].iter().filter_map(|end| word.strip_suffix(end));
    let known = |word: &str| FAMILY.has(word) && !WORDS.has(word) || has_family_end(word);
    let points = match () {
        () if word.is_empty() || word.is_ascii() || is_state(word) || number(word).is_some() => -6,
        () if as_given(word) == 6 && !has_family_end(word) => {
            if FAMILY.has(word) {
                2
            } else {
                -6
            }
        }
        () if known(word) => 4,
        () if FAMILY.has(word) => 2,
        () if WORDS.has(word) => -6,
        () if stem.into_iter().any(known) => 4,
        () if may_be_family(word) => 3,
        () if word.chars().count() >= 4 && !is_word(word) => 3,
        () => -6,
    };
    (points, at + 1)
}

/// What the words before a name say.
fn before(text: &Text<'_>, at: usize, unlisted: bool) -> i32 {
    let mut points = 0;
    let mut words = 0;
    let mut index = at;
    while index > 0 && words < 3 && text.gap(index) != Gap::Break {
        index -= 1;
        let word = text.word(index);
        if word.is_empty() {
            if !text.is_mark(index, ",:«\"(") {
                break;
            }
            continue;
        }
        words += 1;
        let kin = || KIN.iter().any(|kin| word.strip_prefix(kin).is_some_and(|end| KIN_ENDS.contains(&end)));
        let found = match () {
            () if words == 1 && (TITLES.contains(&word) || HONOURS.contains(&word)) => 4,
            () if words <= 2 && NAMING.contains(&word) => 4,
            () if kin() && (words <= 2 || !unlisted) => 3,
            () if words == 1 && ASKING.contains(&word) => 1,
            () => 0,
        };
        points = points.max(found);
    }
    points
}

/// Ends of given names.
const GIVEN_ENDS: &[&str] = &["السادات", "الزمان", "الملوک", "الدین", "العابدین", "الحسین", "بیگم", "سادات"];

/// Ends of family names, also written apart.
#[rustfmt::skip]
const APART: &[&str] = &["زاده", "پور", "نژاد", "نیا", "فرد", "فر", "راد", "منش", "خواه", "پناه", "زادگان", "تبار", "نسب", "زهی", "کیا", "اصل", "مقدم", "صفت", "پیشه"];
/// And together only.
#[rustfmt::skip]
const ENDS: &[&str] = &[
    "زاده", "پور", "نژاد", "نیا", "مداری", "ابادی", "وندی", "وند", "ویسی", "کیا", "صفت", "پناه", "خواه", "زادگان", "فرد", "یان", "منش", "تبار", "نسب", "راد",
    "زهی", "زی", "طلب", "زئی", "یار", "مهر", "سرشت", "نهاد", "کیش", "باشی", "بیگی", "چیان", "اوغلی", "الحق", "لویی", "پرست", "دوست",
    "فر", "ایین", "سیرت", "پوری", "زارع", "خانی", "کلایی", "دوزان", "فروش", "پیشه", "کوهی", "یانی",
];
/// And words with such an end that are none.
#[rustfmt::skip]
const NO_FAMILY: &[&str] = &[
    "دنیا", "سفر", "نفر", "صفر", "کیفر", "پایان", "جریان", "بنیان", "اقایان", "خداوندی", "منفرد", "دلخواه", "بازی", "چیزی", "روزی",
    "تازی", "قاضی", "مرزی", "تیزی", "میزی", "سوزی", "بسیار", "اختیار", "دیار", "کنار", "هوشیار", "خیار", "بیان", "میان", "زیان", "جهان",
    "باصفت", "کیمیا", "پروازی", "نوازی", "مجازی", "نیازی", "رازی", "سربازی", "قماربازی", "خداپرست", "میدوست",
];

fn has_family_end(word: &str) -> bool {
    let long = |end: &str| word.chars().count() >= end.chars().count() + 2;
    let ends = ENDS.iter().any(|end| word.ends_with(end) && long(end));
    ends && !NO_FAMILY.contains(&word) && !WORDS.has(word) && word.chars().count() >= 5
}

/// Ends that only family names have: "رحیم‌زاده", "سلیمانیان".
fn has_clear_end(word: &str) -> bool {
    let clear =
        ["زاده", "پور", "نژاد", "نیا", "یان", "وند", "تبار", "ویسی"].iter().any(|end| word.ends_with(end));
    clear && has_family_end(word) && word.chars().count() >= 6 && !is_word(word)
}

/// Most other family names end in ی, and so do many words that are none: those people say most are left out, and what
/// else has the endings of their kinds.
fn may_be_family(word: &str) -> bool {
    #[rustfmt::skip]
    const NOT_ENDS: &[&str] = &[
        "های", "هایی", "سازی", "دوزی", "گری", "شویی", "مندی", "تری", "ترینی", "گی", "یهای", "واری", "دی", "تی", "شدی", "ستی", "میکنی",
        "میشی", "شی",
    ];
    let verb = VERB_STARTS.iter().any(|start| word.starts_with(start));
    word.chars().count() >= 5
        && word.ends_with('ی')
        && !verb
        && !NOT_ENDS.iter().any(|end| word.ends_with(end))
        && !WORDS.has(word)
}

/// Of what somebody does, behind می.
const VERB_ENDS: &[&str] = &["م", "ی", "ه", "د", "یم", "ین", "ن", "ند", "ید", "ت", "ش", "شون", "و"];

const VERB_STARTS: &[&str] = &["می", "نمی", "بی", "همی"];

/// A word people use, in one of its forms.
fn is_word(word: &str) -> bool {
    #[rustfmt::skip]
    const ENDS: &[&str] = &[
        "ها", "های", "هایی", "هام", "هاش", "هات", "هامون", "هاشون", "هاتون", "ی", "م", "ت", "ش", "مون", "تون", "شون", "مان", "تان", "شان",
        "ه", "و", "رو", "ام", "ای", "اند", "ایم", "اید", "یم", "ید", "ند", "ن", "تر", "ترین", "ان", "ات", "ست", "اش", "هم", "س", "است", "ترم",
        "تره", "ترن", "ای", "مو", "تو", "شو", "یی", "یه", "انه",
    ];
    let verb = ["می", "نمی"]
        .iter()
        .filter_map(|start| word.strip_prefix(start))
        .any(|rest| !rest.is_empty() && VERB_ENDS.iter().any(|end| rest.ends_with(end)));
    let form = |word: &str| {
        WORDS.has(word)
            || ENDS
                .iter()
                .filter_map(|end| word.strip_suffix(end))
                .any(|stem| stem.chars().count() >= 2 && WORDS.has(stem))
    };
    let start = ["ب", "ن", "نا", "بی", "هم", "پر"].iter().filter_map(|start| word.strip_prefix(start));
    verb || form(word)
        || number(word).is_some()
        || start.into_iter().any(|rest| rest.chars().count() >= 3 && form(rest))
}

/// Stand behind a full name that somebody says of themselves.
const GOES_ON: &[&str] = &["و", "است", "هست", "هستم", "ام", "بود", "هستش", "یک"];

/// What somebody is rather than what they are called, and small words.
#[rustfmt::skip]
fn is_state(word: &str) -> bool {
    const STATES: &[&str] = &[
        "است", "هست", "هستم", "هستش", "ام", "بود", "و", "یک", "یه", "من", "که", "از", "در", "به", "با", "ولی", "اما", "این", "را",
        "رو", "معتاد", "معتادم", "الکلی", "الکلیم", "الکلیام", "پاک", "پاکم", "همدرد", "عضو", "تازهوارد", "مادر", "پدر", "پرستار",
        "مرد", "زن", "خوب", "خوبم", "خوشحال", "ممنون", "امروز", "سلام", "راهنما", "مصرفکننده", "گمنام", "نیست", "نیستم", "هم",
        "خوابم", "خانم", "اقا", "اقای", "دکتر", "مهندس",
    ];
    word.is_empty() || STATES.contains(&word)
}

//! What stands before and behind a name.

use super::{
    super::lists::{ASKING, DOING, GIVEN, KIN, NAMING, READING, RELIGIOUS, TITLES},
    pieces::SAINTS,
};
use crate::check::text::{Gap, Text};

/// Before a name, these make it that of a place.
#[rustfmt::skip]
const PLACES: &[&str] = &[
    "calle", "avenida", "av", "plaza", "paseo", "camino", "pasaje", "carrera", "barrio", "colonia", "rue", "avenue", "place",
    "boulevard", "quai", "allee", "impasse", "chemin", "lycee", "college", "ecole", "colegio", "instituto", "escuela", "ceip",
    "ies", "hospital", "clinica", "hopital", "clinique", "parroquia", "iglesia", "paroisse", "eglise", "centre", "centro",
    "gymnasium", "klinik", "klinikum", "krankenhaus", "pfarrei", "schule", "realschule", "ciudad", "villa",
    "puerto", "puente", "pueblo", "municipio", "parque", "estadio", "teatro", "cine", "mercado", "institut", "institution", "parc", "stade",
    "pont", "gare", "metro", "ville", "dorf", "bad", "schloss", "kloster", "abbaye", "abbey", "bahnhof", "stadion", "park", "lake", "mount", "cape", "fort", "port",
];

/// Before a name, these make it that of an employer or a place, if it is not clearly that of a person.
const AT: &[&str] =
    &["at", "chez", "bei", "beim", "en", "in", "im", "aus", "near", "nach", "to", "from", "hacia", "hasta"];

/// What somebody is to the writer can stand so many words before.
const NEAR: usize = 4;

pub(super) struct Around<'t> {
    text: &'t Text<'t>,
    from: usize,
    end: usize,
    /// A sentence starts here, so that its capital says nothing.
    pub(super) starts: bool,
}

impl<'t> Around<'t> {
    pub(super) fn new(text: &'t Text<'t>, from: usize, end: usize) -> Self {
        let starts = text.gap(from) == Gap::Break
            || from == 0
            || text.is_mark(from - 1, ".!?¡¿*…")
            || is_quoted_start(text, from);
        Self { text, from, end, starts: starts && !is_titled(text, from) }
    }

    pub(super) fn points(&self, given: bool) -> i32 {
        let before = self.before();
        let at = if !given && self.from > 0 && self.text.is_word(self.from - 1, AT) { -2 } else { 0 };
        before + self.behind() + at
    }

    fn before(&self) -> i32 {
        let text = self.text;
        let mut points = 0;
        let mut words = 0;
        let mut at = self.from;
        while at > 0 && words < NEAR && text.gap(at) != Gap::Break {
            at -= 1;
            let word = text.word(at);
            if word.is_empty() {
                let title = text.mark(at) == Some('.')
                    && at > 0
                    && text.word(at - 1).len() <= 4
                    && TITLES.has(text.word(at - 1));
                if !text.is_mark(at, ",:(\"'-«„") && !title {
                    break;
                }
                continue;
            }
            words += 1;
            let found = match () {
                () if words == 1 && (TITLES.has(word) || RELIGIOUS.has(word)) => 4,
                () if words <= 2 && READING.has(word) && points == 0 => return -4,
                () if words <= 2 && NAMING.has(word) => 4,
                () if KIN.has(word) => 3,
                () if words <= 2 && ASKING.has(word) => 1,
                () => 0,
            };
            points = points.max(found);
        }
        points
    }

    fn behind(&self) -> i32 {
        let comma = usize::from(self.text.mark(self.end) == Some(','));
        let next = self.end + comma;
        i32::from(self.text.gap(next) != Gap::Break && DOING.has(self.text.word(next)))
    }
}

/// Behind a quotation mark that itself stands where a sentence starts.
fn is_quoted_start(text: &Text<'_>, from: usize) -> bool {
    let quote = text.is_mark(from - 1, "\"«“„");
    quote && (from == 1 || text.gap(from - 1) == Gap::Break || text.is_mark(from - 2, ".!?:"))
}

/// A church, a street, a school is called so.
pub(super) fn is_name_of_place(text: &Text<'_>, at: usize) -> bool {
    let near = |back: usize| at >= back && text.gap(at) != Gap::Break;
    let point = near(2) && text.mark(at - 1) == Some('.') && text.is_word(at - 2, SAINTS);
    near(1) && (text.is_word(at - 1, SAINTS) || text.is_word(at - 1, PLACES)) || point
}

/// "John S. Told me", "building B. Ring twice": the letter is what is left of the family name, or counts something.
pub(super) fn is_other_initial(text: &Text<'_>, at: usize) -> bool {
    #[rustfmt::skip]
    const COUNTED: &[&str] = &[
        "haus", "bloque", "batiment", "bat", "unit", "apt", "apartment", "block", "building", "edificio", "wohnung", "flat", "group",
        "grupo", "groupe", "gruppe", "vitamin", "vitamina", "vitamine", "hepatitis", "hepatite", "plan", "step", "paso", "etape", "schritt", "class",
        "klasse", "typ", "type", "tipo", "escalera", "portal", "torre", "tower", "room", "gate", "section", "seccion", "aufgang", "turm", "part",
        "option", "exhibit", "wing", "ward", "hall", "saal", "raum", "zimmer",
    ];
    at > 0 && text.gap(at) == Gap::Space && (GIVEN.has(text.word(at - 1)) || text.is_word(at - 1, COUNTED))
}

/// A book is spoken of just before.
pub(super) fn is_of_book(text: &Text<'_>, at: usize) -> bool {
    const BOOKS: &[&str] = &[
        "livre", "libro", "book", "buch", "titre", "titulo", "roman", "novela", "auteur", "autor", "author",
    ];
    (at.saturating_sub(4)..at).any(|before| text.is_word(before, BOOKS))
}

/// A title stands before, with or without its point.
pub(super) fn is_titled(text: &Text<'_>, at: usize) -> bool {
    let point = at > 1 && text.mark(at - 1) == Some('.');
    at > 0 && text.gap(at) == Gap::Space && TITLES.has(text.word(at - 1 - usize::from(point)))
}

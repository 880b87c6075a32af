//! A form as its template shows it.

use std::sync::Arc;

use directory::{
    facets::Facet,
    kinds::{self, Class},
    model::{Fellowship, TypeCode},
};

use super::{Choice, Fault, Warning, kinds as own};
use crate::{
    finder::view::{
        kinds::{SAID_ELSEWHERE, word},
        when,
    },
    web::{forms::Form, texts::Locale},
};

/// A form, what is wrong with it, and what can be chosen in it; templates reach it as `v`.
pub(crate) struct FormView {
    pub(crate) t: Arc<Locale>,
    pub(crate) form: Form,
    pub(crate) faults: Vec<Fault>,
    pub(crate) warnings: Vec<Warning>,
    pub(crate) choices: Vec<Choice>,
    /// Kinds of meeting, in groups.
    pub(crate) kinds: Vec<Group>,
    /// What codes do not say, in groups.
    pub(crate) facets: Vec<Group>,
}

/// Boxes to tick that belong together.
pub(crate) struct Group {
    pub(crate) title: String,
    pub(crate) ticks: Vec<Tick>,
    /// How many are ticked.
    pub(crate) count: usize,
}

/// A box to tick.
pub(crate) struct Tick {
    pub(crate) value: String,
    pub(crate) text: String,
    pub(crate) on: bool,
}

impl FormView {
    /// The form as it is, for a listing of a list with this fellowship.
    pub(crate) fn of(t: &Arc<Locale>, form: Form, list: Option<&Fellowship>) -> Self {
        let own = Fellowship::new(form.get("fellowship")).ok();
        let fellowship = own.as_ref().or(list);
        Self {
            kinds: groups_of_kinds(t, &form, fellowship),
            facets: groups_of_facets(t, &form),
            t: t.clone(),
            form,
            faults: Vec::new(),
            warnings: Vec::new(),
            choices: Vec::new(),
        }
    }

    /// What stands in a field.
    pub(crate) fn value(&self, name: &str) -> &str {
        self.form.get(name)
    }

    /// Is this one of the values of the field?
    pub(crate) fn has(&self, name: &str, value: &str) -> bool {
        self.form.all(name).any(|one| one == value)
    }

    /// What the field is called.
    pub(crate) fn label(&self, name: &str) -> String {
        self.t.s(&format!("listing-{}", stem(name)))
    }

    /// What helps to fill it in.
    pub(crate) fn hint(&self, name: &str) -> Option<String> {
        self.t.maybe(&format!("listing-{}-hint", stem(name)))
    }

    /// What has to be mended in it.
    pub(crate) fn fault(&self, name: &str) -> Option<String> {
        let fault = self.faults.iter().find(|fault| fault.field == name)?;
        Some(self.t.s(&format!("listing-fault-{}", fault.text)))
    }

    /// What to look at in it once more.
    pub(crate) fn warning(&self, name: &str) -> Option<String> {
        let warning = self.warnings.iter().find(|warning| warning.field == name)?;
        Some(warning.text(&self.t))
    }

    /// Which texts stand beside the field, for `aria-describedby`.
    pub(crate) fn described(&self, name: &str) -> Option<String> {
        let parts = [
            self.hint(name).map(|_| format!("{name}-hint")),
            self.fault(name).map(|_| format!("{name}-fault")),
            self.warning(name).map(|_| format!("{name}-warning")),
        ];
        let ids: Vec<String> = parts.into_iter().flatten().collect();
        (!ids.is_empty()).then(|| ids.join(" "))
    }

    /// Faults and warnings, each with the field it leads to.
    pub(crate) fn notices(&self) -> Vec<(&'static str, String)> {
        let faults = self.faults.iter().map(|fault| {
            (
                fault.field,
                format!(
                    "{}: {}",
                    self.label(fault.field),
                    self.t.s(&format!("listing-fault-{}", fault.text))
                ),
            )
        });
        let warnings = self.warnings.iter().map(|warning| {
            (warning.field, format!("{}: {}", self.label(warning.field), warning.text(&self.t)))
        });
        faults.chain(warnings).collect()
    }

    /// What was warned of, so that pressing once more is a yes to exactly that.
    pub(crate) fn warned(&self) -> String {
        warned(&self.warnings)
    }

    /// Days of the week in the order they are shown, Monday first.
    pub(crate) fn days(&self) -> Vec<Tick> {
        let days = [1, 2, 3, 4, 5, 6, 0].into_iter().filter_map(directory::schedule::Day::new);
        days.map(|day| self.tick("day", day.number().to_string(), when::day(&self.t, day))).collect()
    }

    /// First to fifth, and last, of the month.
    pub(crate) fn nths(&self) -> Vec<Tick> {
        let names = ["1", "2", "3", "4", "5", "-1"];
        let text = |n: &str| self.t.s(&if n == "-1" { "nth-last".to_owned() } else { format!("nth-{n}") });
        names.into_iter().map(|n| self.tick("nth", n.to_owned(), text(n))).collect()
    }

    /// The ways to say when.
    pub(crate) fn whens(&self) -> Vec<Tick> {
        let names = ["weekly", "weeks", "monthly", "dates", "appointment"];
        names
            .into_iter()
            .map(|name| self.tick("kind", name.to_owned(), self.t.s(&format!("listing-kind-{name}"))))
            .collect()
    }

    /// The ways to be there.
    pub(crate) fn ways(&self) -> Vec<Tick> {
        let all = directory::model::Attendance::ALL.into_iter();
        all.map(|way| {
            let text = self.t.s(&format!("listing-attendance-{}", way.as_str().replace('_', "-")));
            self.tick("attendance", way.as_str().to_owned(), text)
        })
        .collect()
    }

    fn tick(&self, field: &str, value: String, text: String) -> Tick {
        Tick { on: self.has(field, &value), value, text }
    }
}

impl Warning {
    fn text(&self, t: &Locale) -> String {
        t.one(&format!("listing-warn-{}", self.text), "words", &self.words)
    }
}

/// See [`FormView::warned`].
pub(crate) fn warned(warnings: &[Warning]) -> String {
    let all = warnings.iter().map(|warning| format!("{}.{}.{}", warning.field, warning.text, warning.words));
    // Browsers write line breaks in a hidden field their own way.
    all.collect::<Vec<_>>().join("|").replace(['\r', '\n'], " ")
}

/// A row of contacts has the texts of all rows.
fn stem(name: &str) -> &str {
    match name.strip_prefix("contact-").and_then(|rest| rest.split_once('-')) {
        Some((_, "name")) => "contact-name",
        Some((_, "email")) => "contact-email",
        Some((_, "phone")) => "contact-phone",
        _ => name,
    }
}

fn groups_of_kinds(t: &Locale, form: &Form, fellowship: Option<&Fellowship>) -> Vec<Group> {
    let ticked: Vec<TypeCode> = form.all("type").filter_map(|code| TypeCode::new(code).ok()).collect();
    let set = kinds::set(fellowship);
    let known = set.kinds().iter().map(|kind| (kind.class, kind.code));
    let unknown = ticked.iter().filter(|code| set.find(**code).is_none()).map(|code| (Class::Other, *code));
    let all: Vec<(Class, TypeCode)> = known.chain(unknown).collect();
    let group = |class: Class| {
        let codes = all.iter().filter(|(of, code)| *of == class && !SAID_ELSEWHERE.contains(&code.as_str()));
        let ticks = codes.map(|(_, code)| Tick {
            value: code.to_string(),
            text: word(t, fellowship, *code).unwrap_or_else(|| code.to_string()),
            on: ticked.contains(code),
        });
        group(t.s(&format!("listing-class-{}", class_name(class))), ticks.collect())
    };
    Class::ALL.into_iter().map(group).filter(|group| !group.ticks.is_empty()).collect()
}

fn class_name(class: Class) -> &'static str {
    match class {
        Class::OpenClosed => "open",
        Class::Who => "who",
        Class::Access => "access",
        Class::Language => "language",
        Class::Format => "format",
        Class::Other => "other",
    }
}

fn groups_of_facets(t: &Locale, form: &Form) -> Vec<Group> {
    let ticked: Vec<Facet> = form.all("facet").filter_map(Facet::parse).collect();
    let names = own::vocabulary().iter();
    names
        .map(|known| {
            let ticks = known.values.iter().map(|value| Tick {
                value: format!("{}:{value}", known.name),
                text: own::facet_word(t, known.name, value),
                on: ticked.iter().any(|facet| *facet.name == *known.name && *facet.value == **value),
            });
            group(own::facet_name(t, known.name), ticks.collect())
        })
        .collect()
}

fn group(title: String, ticks: Vec<Tick>) -> Group {
    let count = ticks.iter().filter(|tick| tick.on).count();
    Group { title, ticks, count }
}

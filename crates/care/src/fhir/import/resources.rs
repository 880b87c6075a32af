//! The bundle and the three resources that are read.

use std::collections::BTreeMap;

use super::{
    Answer, Answers, Broken, Date, Given, Imported, Limits, PlannedActivity, ReadGoal, ReadPlan, Schedule,
    Subject, Value, Wrong,
    read::{At, Fields, note},
    tree::Node,
};
use crate::fhir::codes::RequestStatus;

/// What is read, while it is read.
struct Reader {
    imported: Imported,
    /// Goals by the addresses they can be pointed at with.
    goals: BTreeMap<String, usize>,
    /// For each plan, the goals it points at, to be found when all are read.
    wanted: Vec<Vec<(String, String)>>,
}

/// A resource of the bundle and its address.
struct Found<'n> {
    url: Option<String>,
    kind: String,
    at: At<'n>,
}

pub(super) fn bundle(tree: &Node) -> Result<Imported, Broken> {
    let root = At::root(tree);
    let mut fields = root.fields()?;
    let kind = fields.need("resourceType")?;
    if kind.token()? != "Bundle" {
        return Err(kind.broken(Wrong::Form("Bundle")));
    }
    let form = fields.need("type")?;
    if !matches!(form.token()?.as_str(), "collection" | "searchset") {
        return Err(form.broken(Wrong::Form("collection or searchset: nothing is carried out here")));
    }
    let mut reader = Reader {
        imported: Imported {
            subject: None,
            labels: std::collections::BTreeSet::new(),
            plans: Vec::new(),
            goals: Vec::new(),
            answers: Vec::new(),
            not_read: Vec::new(),
        },
        goals: BTreeMap::new(),
        wanted: Vec::new(),
    };
    reader.labels(&mut fields)?;
    // The list of entries has a limit of its own, which happens to be the same.
    const { assert!(Limits::ENTRIES == Limits::LIST) };
    let entries = fields.each("entry", |entry| Ok(entry.clone()))?;
    fields.end(&mut reader.imported.not_read)?;
    let mut found = Vec::new();
    for entry in &entries {
        found.extend(reader.entry(entry)?);
    }
    no_address_twice(&found)?;
    for one in &found {
        reader.resource(one)?;
    }
    reader.tie()?;
    Ok(reader.imported)
}

fn no_address_twice(found: &[Found<'_>]) -> Result<(), Broken> {
    let mut seen = std::collections::BTreeSet::new();
    for one in found {
        if one.url.as_ref().is_some_and(|url| !seen.insert(url)) {
            return Err(one.at.broken(Wrong::Twice));
        }
    }
    Ok(())
}

impl Reader {
    fn entry<'n>(&mut self, entry: &At<'n>) -> Result<Option<Found<'n>>, Broken> {
        let mut fields = entry.fields()?;
        let url = fields.may("fullUrl", At::token)?;
        let at = fields.get("resource")?;
        fields.end(&mut self.imported.not_read)?;
        let Some(at) = at else { return Ok(None) };
        let kind = at.fields()?.need("resourceType")?.token()?;
        Ok(Some(Found { url, kind, at }))
    }

    fn resource(&mut self, found: &Found<'_>) -> Result<(), Broken> {
        let mut fields = found.at.fields()?;
        fields.need("resourceType")?;
        match found.kind.as_str() {
            "CarePlan" => self.care_plan(fields),
            "Goal" => self.goal(fields, found),
            "QuestionnaireResponse" => self.answers(fields),
            other => {
                let letters = other.chars().filter(char::is_ascii_alphanumeric).take(Limits::NAME);
                note(
                    &mut self.imported.not_read,
                    format!("{} ({})", found.at.path, letters.collect::<String>()),
                )
            }
        }
    }

    /// Labels bind whoever keeps what they stand on, so they are taken along.
    fn labels(&mut self, fields: &mut Fields<'_>) -> Result<(), Broken> {
        let Some(meta) = fields.get("meta")? else { return Ok(()) };
        let mut meta = meta.fields()?;
        for label in meta.each("security", |label| Ok(label.clone()))? {
            let mut label = label.fields()?;
            let system = label.may("system", At::token)?.unwrap_or_default();
            let code = label.may("code", At::token)?.unwrap_or_default();
            let _ = label.get("display")?;
            self.imported.labels.insert(format!("{system}|{code}"));
            label.end(&mut self.imported.not_read)?;
        }
        meta.end(&mut self.imported.not_read)
    }

    /// What all resources have: labels and whom they are about.
    fn about(&mut self, fields: &mut Fields<'_>, needed: bool) -> Result<(), Broken> {
        let _ = fields.get("id")?;
        self.labels(fields)?;
        let at = if needed { Some(fields.need("subject")?) } else { fields.get("subject")? };
        let Some(at) = at else { return Ok(()) };
        let subject = subject(&at, &mut self.imported.not_read)?;
        match &self.imported.subject {
            Some(known) if *known != subject => Err(at.broken(Wrong::OtherPerson)),
            _ => {
                self.imported.subject = Some(subject);
                Ok(())
            }
        }
    }

    fn care_plan(&mut self, mut fields: Fields<'_>) -> Result<(), Broken> {
        self.about(&mut fields, true)?;
        let status: RequestStatus = fields.need("status")?.code()?;
        let intent = fields.need("intent")?.code()?;
        let title = fields.may("title", At::text)?;
        let description = fields.may("description", At::text)?;
        let not_read = &mut self.imported.not_read;
        let (from, until) = fields.may("period", |at| period(at, not_read))?.unwrap_or_default();
        let goals = fields.each("goal", |at| reference(at, "Goal", not_read))?;
        let activities = fields.each("activity", |at| activity(at, not_read))?;
        let notes = fields.each("note", |at| {
            let mut note = at.fields()?;
            let text = note.need("text")?.text()?;
            note.end(not_read)?;
            Ok(text)
        })?;
        fields.end(not_read)?;
        self.wanted.push(goals);
        let activities = activities.into_iter().flatten().collect();
        let goals = Vec::new();
        self.imported.plans.push(ReadPlan {
            status,
            intent,
            title,
            description,
            from,
            until,
            goals,
            activities,
            notes,
        });
        Ok(())
    }

    fn goal(&mut self, mut fields: Fields<'_>, found: &Found<'_>) -> Result<(), Broken> {
        let id = fields.may("id", At::token)?;
        self.about(&mut fields, true)?;
        let status = fields.need("lifecycleStatus")?.code()?;
        let not_read = &mut self.imported.not_read;
        let what = fields.need("description")?;
        let words =
            concept(&what, not_read)?.ok_or_else(|| what.broken(Wrong::Form("a concept with words")))?;
        let since = match fields.choice(&["startDate", "startCodeableConcept"])? {
            Some(("startDate", at)) => Some(at.date()?),
            Some((_, at)) => {
                note(not_read, at.path)?;
                None
            }
            None => None,
        };
        fields.end(not_read)?;
        let place = self.imported.goals.len();
        self.imported.goals.push(ReadGoal { words, status, since });
        let addresses = found.url.clone().into_iter().chain(id.map(|id| format!("Goal/{id}")));
        for address in addresses {
            self.goals.entry(address).or_insert(place);
        }
        Ok(())
    }

    fn answers(&mut self, mut fields: Fields<'_>) -> Result<(), Broken> {
        self.about(&mut fields, false)?;
        let status = fields.need("status")?.code()?;
        let questionnaire = fields.may("questionnaire", At::token)?;
        let authored = fields.may("authored", At::given)?;
        let mut items = Vec::new();
        let not_read = &mut self.imported.not_read;
        for item in fields.each("item", |item| Ok(item.clone()))? {
            question(&item, &mut items, not_read)?;
        }
        fields.end(not_read)?;
        self.imported.answers.push(Answers { questionnaire, status, authored, items });
        Ok(())
    }

    /// Finds the goals that plans point at. One that is not in the bundle goes on the list.
    fn tie(&mut self) -> Result<(), Broken> {
        for (plan, wanted) in self.imported.plans.iter_mut().zip(&self.wanted) {
            for (path, address) in wanted {
                match self.goals.get(address) {
                    Some(goal) => plan.goals.push(*goal),
                    None => note(&mut self.imported.not_read, path.clone())?,
                }
            }
        }
        Ok(())
    }
}

/// A reference to a resource of this type: its path and address. One by number alone points at nothing here.
fn reference(
    at: &At<'_>,
    wanted: &'static str,
    not_read: &mut Vec<String>,
) -> Result<(String, String), Broken> {
    let mut fields = at.fields()?;
    let address = fields.may("reference", At::token)?;
    if let Some(kind) = fields.get("type")?
        && kind.token()? != wanted
    {
        return Err(kind.broken(Wrong::Target(wanted)));
    }
    if address.as_deref().and_then(named_type).is_some_and(|kind| kind != wanted) {
        return Err(at.broken(Wrong::Target(wanted)));
    }
    fields.end(not_read)?;
    Ok((at.path.clone(), address.unwrap_or_default()))
}

/// The type that an address names: of `https://example.org/fhir/Goal/7/_history/2` it is Goal.
fn named_type(address: &str) -> Option<&str> {
    if address.starts_with("urn:") || address.starts_with('#') {
        return None;
    }
    let address = address.split("/_history/").next()?;
    address.rsplit('/').nth(1).filter(|kind| kind.starts_with(|first: char| first.is_ascii_uppercase()))
}

fn subject(at: &At<'_>, not_read: &mut Vec<String>) -> Result<Subject, Broken> {
    let mut fields = at.fields()?;
    if let Some(kind) = fields.get("type")?
        && kind.token()? != "Patient"
    {
        return Err(kind.broken(Wrong::Target("Patient")));
    }
    let address = fields.may("reference", At::token)?;
    if address.as_deref().and_then(named_type).is_some_and(|kind| kind != "Patient") {
        return Err(at.broken(Wrong::Target("Patient")));
    }
    let number = fields.get("identifier")?;
    let display = fields.get("display")?;
    if address.is_some() || number.is_some() {
        display.as_ref().map_or(Ok(()), |display| note(not_read, display.path.clone()))?;
    }
    let subject = match (address, number) {
        (Some(address), number) => {
            number.map_or(Ok(()), |number| note(not_read, number.path))?;
            Subject::Reference(address)
        }
        (None, Some(number)) => {
            let mut number = number.fields()?;
            let system = number.may("system", At::token)?;
            let value = number.need("value")?.text()?;
            number.end(not_read)?;
            Subject::Number { system, value }
        }
        (None, None) => {
            let display = display.ok_or_else(|| at.broken(Wrong::Form("a reference to a person")))?;
            Subject::Named(display.text()?)
        }
    };
    fields.end(not_read)?;
    Ok(subject)
}

/// The words of a concept: its text, else the name of its first code that has one.
fn concept(at: &At<'_>, not_read: &mut Vec<String>) -> Result<Option<String>, Broken> {
    let mut fields = at.fields()?;
    let text = fields.may("text", At::text)?;
    let names = fields.each("coding", |coding| {
        let mut coding = coding.fields()?;
        let display = coding.may("display", At::text)?;
        if text.is_none() && display.is_some() {
            let _ = (coding.may("system", At::token)?, coding.may("code", At::token)?);
        }
        coding.end(not_read)?;
        Ok(display)
    })?;
    fields.end(not_read)?;
    Ok(text.or_else(|| names.into_iter().flatten().next()))
}

fn period(at: &At<'_>, not_read: &mut Vec<String>) -> Result<(Option<Given>, Option<Given>), Broken> {
    let mut fields = at.fields()?;
    let from = fields.may("start", At::given)?;
    let until = fields.may("end", At::given)?;
    fields.end(not_read)?;
    let backwards = match (from, until) {
        (Some(Given::Date(Date::Day(from))), Some(Given::Date(Date::Day(until)))) => until < from,
        (Some(Given::Time(from)), Some(Given::Time(until))) => until < from,
        _ => false,
    };
    if backwards { Err(at.broken(Wrong::Order)) } else { Ok((from, until)) }
}

/// An activity with its detail; one that only points elsewhere goes on the list.
fn activity(at: &At<'_>, not_read: &mut Vec<String>) -> Result<Option<PlannedActivity>, Broken> {
    let mut fields = at.fields()?;
    let planned = match fields.choice(&["detail", "reference"])? {
        Some(("detail", at)) => Some(detail(&at, not_read)?),
        Some((_, at)) => {
            note(not_read, at.path)?;
            None
        }
        None => None,
    };
    fields.end(not_read)?;
    Ok(planned)
}

fn detail(at: &At<'_>, not_read: &mut Vec<String>) -> Result<PlannedActivity, Broken> {
    let mut fields = at.fields()?;
    let status = fields.need("status")?.code()?;
    let what = fields.may("code", |at| concept(at, not_read))?.flatten();
    let description = fields.may("description", At::text)?;
    let schedule = match fields.choice(&["scheduledTiming", "scheduledPeriod", "scheduledString"])? {
        Some(("scheduledTiming", at)) => timing(&at, not_read)?,
        Some(("scheduledPeriod", at)) => {
            let (from, until) = period(&at, not_read)?;
            Some(Schedule::Period { from, until })
        }
        Some((_, at)) => Some(Schedule::Words(at.text()?)),
        None => None,
    };
    fields.end(not_read)?;
    Ok(PlannedActivity { what, status, schedule, description })
}

fn timing(at: &At<'_>, not_read: &mut Vec<String>) -> Result<Option<Schedule>, Broken> {
    let mut fields = at.fields()?;
    let repeat = fields.may("repeat", |at| {
        let mut repeat = at.fields()?;
        let frequency = repeat.may("frequency", |at| {
            let number = u32::try_from(at.whole()?).ok().filter(|number| *number > 0);
            number.ok_or_else(|| at.broken(Wrong::Form("a number above nought")))
        })?;
        let period = repeat.may("period", |at| {
            let length = at.decimal()?;
            if length > 0.0 { Ok(length) } else { Err(at.broken(Wrong::Form("a number above nought"))) }
        })?;
        let unit = repeat.may("periodUnit", At::code)?;
        let period = match (period, unit) {
            (Some(length), Some(unit)) => Some((length, unit)),
            (None, None) => None,
            // tim-2, and a unit of nothing.
            _ => return Err(at.broken(Wrong::Form("period and periodUnit together"))),
        };
        let days = repeat.each("dayOfWeek", At::code)?;
        let times = repeat.each("timeOfDay", At::time)?;
        repeat.end(not_read)?;
        Ok(Schedule::Repeat { frequency: frequency.unwrap_or(1), period, days, times })
    })?;
    fields.end(not_read)?;
    Ok(repeat)
}

/// A question with its answers, and the questions within it.
fn question(at: &At<'_>, items: &mut Vec<Answer>, not_read: &mut Vec<String>) -> Result<(), Broken> {
    let mut fields = at.fields()?;
    let link = fields.need("linkId")?.text()?;
    let text = fields.may("text", At::text)?;
    let answers = fields.each("answer", |answer| Ok(answer.clone()))?;
    let within = fields.get("item")?;
    if let Some(within) = &within
        && !answers.is_empty()
    {
        // qrs-1: a question lies beneath a question or beneath its answer, not both.
        return Err(within.broken(Wrong::Both("item", "answer")));
    }
    for answer in answers {
        let mut fields = answer.fields()?;
        if let Some(value) = value(&mut fields, &answer, not_read)? {
            items.push(Answer { link: link.clone(), text: text.clone(), value });
        }
        for item in fields.each("item", |item| Ok(item.clone()))? {
            question(&item, items, not_read)?;
        }
        fields.end(not_read)?;
    }
    for item in within.map(|within| within.list()).transpose()?.unwrap_or_default() {
        question(&item, items, not_read)?;
    }
    fields.end(not_read)
}

/// The types an answer may have; those after the first six are listed as not read.
const VALUES: [&str; 12] = [
    "valueBoolean",
    "valueInteger",
    "valueDecimal",
    "valueDate",
    "valueString",
    "valueCoding",
    "valueDateTime",
    "valueTime",
    "valueUri",
    "valueQuantity",
    "valueAttachment",
    "valueReference",
];

fn value(
    fields: &mut Fields<'_>,
    answer: &At<'_>,
    not_read: &mut Vec<String>,
) -> Result<Option<Value>, Broken> {
    let Some((name, at)) = fields.choice(&VALUES)? else {
        return Err(answer.broken(Wrong::Form("an answer with a value")));
    };
    Ok(Some(match name {
        "valueBoolean" => Value::Truth(at.truth()?),
        "valueInteger" => Value::Whole(at.whole()?),
        "valueDecimal" => Value::Decimal(at.decimal()?),
        "valueDate" => Value::Date(at.date()?),
        "valueString" => Value::Words(at.text()?),
        "valueCoding" => {
            let mut coding = at.fields()?;
            let system = coding.may("system", At::token)?;
            let code = coding.need("code")?.token()?;
            let display = coding.may("display", At::text)?;
            coding.end(not_read)?;
            Value::Code { system, code, display }
        }
        _ => {
            note(not_read, at.path)?;
            return Ok(None);
        }
    }))
}

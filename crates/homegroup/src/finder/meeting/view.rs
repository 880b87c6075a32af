//! Everything a meeting's page says, in words.

use directory::{
    checks::freshness,
    feed::passcode,
    index::{Hit, Listing},
    model::{Attendance, Contact, Donations, Group, Standing},
    schedule::Timed,
};
use jiff::{Timestamp, civil::Date, tz::TimeZone};

use crate::{
    finder::view::{
        facets, kinds, marks,
        row::{Instant, Reader},
        when::{self, capital},
    },
    web::{content::Content, page, texts::Locale},
};

/// How many coming dates are named.
const COMING: usize = 3;
/// How many sorts of meeting are explained.
const EXPLAINED: usize = 2;

/// A meeting's page.
pub(super) struct MeetingView {
    /// Of the browser's tab and history: when, not what.
    pub(super) title: String,
    pub(super) slug: String,
    /// What tells later that it has changed.
    pub(super) marks: String,
    /// What is sent on to somebody: the meeting, and nothing of who sends it.
    pub(super) share: String,
    pub(super) name: String,
    pub(super) fellowship: Option<String>,
    pub(super) state: Option<State>,
    pub(super) in_progress: Option<String>,
    /// "every Tuesday, 7:30 pm to 8:30 pm".
    pub(super) rule: Option<String>,
    pub(super) notes_on_time: Vec<String>,
    pub(super) coming: Vec<Coming>,
    pub(super) place: Option<PlaceView>,
    pub(super) afar: Option<Afar>,
    pub(super) kinds: Vec<String>,
    pub(super) expect: Vec<String>,
    pub(super) open: String,
    pub(super) facts: Vec<String>,
    pub(super) notes: Option<String>,
    pub(super) circle: Option<GroupView>,
    pub(super) sources: Vec<Line>,
    pub(super) fresh: Vec<String>,
    /// A gentle word where nobody has confirmed it for long.
    pub(super) quiet: Option<String>,
    pub(super) made_up: bool,
}

/// Something that stands above all else.
pub(super) struct State {
    pub(super) heading: String,
    pub(super) texts: Vec<String>,
    /// There is nothing to go to; other meetings are offered.
    pub(super) off: bool,
}

/// A coming date.
pub(super) struct Coming {
    pub(super) text: String,
    pub(super) instant: Instant,
    /// On the clock of a reader who chose one, where it differs.
    pub(super) here: Option<String>,
    pub(super) soon: Option<String>,
}

/// Where it meets.
pub(super) struct PlaceView {
    pub(super) name: Option<String>,
    pub(super) address: Option<String>,
    pub(super) notes: Option<String>,
    pub(super) approximate: bool,
    pub(super) geo: Option<String>,
    pub(super) map: Option<String>,
}

/// How to join from afar; nothing that opens the meeting stands here.
pub(super) struct Afar {
    /// What the button says; none where there is nothing to join by.
    pub(super) join: Option<String>,
    pub(super) service: Option<String>,
    pub(super) link: Option<Line>,
}

/// The group that holds it.
pub(super) struct GroupView {
    pub(super) name: Option<String>,
    pub(super) notes: Option<String>,
    pub(super) lines: Vec<Line>,
    pub(super) donations: Vec<Line>,
}

/// A line of text, perhaps a link.
pub(super) struct Line {
    pub(super) text: String,
    pub(super) href: Option<String>,
}

impl Line {
    fn plain(text: String) -> Self {
        Self { text, href: None }
    }

    fn link(text: String, href: String) -> Self {
        Self { text, href: Some(href) }
    }
}

impl MeetingView {
    /// The page of `hit` for a reader; `read` is when its list was last read.
    pub(super) fn of(reader: &Reader<'_>, hit: &Hit<'_>, content: &Content, read: Option<Timestamp>) -> Self {
        let zone = hit.listing.meeting.zone.rules();
        let writer = Writer { t: &reader.visit.t, reader, hit, now: reader.now, read, zone };
        writer.page(content)
    }
}

struct Writer<'a> {
    t: &'a Locale,
    reader: &'a Reader<'a>,
    hit: &'a Hit<'a>,
    now: Timestamp,
    read: Option<Timestamp>,
    zone: TimeZone,
}

impl Writer<'_> {
    fn page(&self, content: &Content) -> MeetingView {
        let Listing { source, slug, meeting } = self.hit.listing;
        let timed = meeting.schedule.timed();
        let paused = self.hit.standing != Standing::Active;
        let rule = timed.map(|timed| self.rule(timed));
        let words = kinds::words(self.t, self.hit.listing);
        let group = meeting.group.as_deref();
        let fellowship = self.hit.listing.fellowship();
        let languages = kinds::languages(self.t, self.hit.listing);
        let kind_texts = content.kinds(&self.t.code);
        let language = self.foreign().then(|| languages.first().cloned()).flatten();
        let keys = kinds::content_keys(self.hit.listing);
        let hybrid = (meeting.attendance == Attendance::Hybrid).then(|| self.t.s("row-hybrid"));
        MeetingView {
            title: capital(rule.as_deref().unwrap_or(&self.t.s("meeting-title"))),
            slug: slug.to_string(),
            marks: marks::of(self.hit.listing),
            share: self.share(rule.as_deref()),
            name: meeting.name.to_string(),
            fellowship: fellowship.map(ToString::to_string),
            state: self.state(),
            in_progress: self
                .hit
                .occurrence
                .filter(|_| self.hit.in_progress && !paused)
                .map(|o| when::since_start(self.t, o.start, self.now)),
            rule: rule.map(|rule| capital(&rule)),
            notes_on_time: timed.map(|timed| self.notes_on_time(timed)).unwrap_or_default(),
            coming: timed.filter(|_| !paused).map(|timed| self.coming(timed)).unwrap_or_default(),
            place: self.place(),
            afar: self.afar(),
            kinds: languages
                .into_iter()
                .chain(hybrid)
                .chain(words.into_iter().map(|(_, word)| word))
                .collect(),
            expect: kind_texts
                .map(|texts| texts.texts(fellowship, &keys, language.as_deref(), EXPLAINED))
                .unwrap_or_default(),
            open: kind_texts.map(|texts| self.open_or_closed(texts)).unwrap_or_default(),
            facts: self.facts(),
            notes: meeting.notes.as_deref().map(|notes| self.without_passcodes(notes)),
            circle: group.map(|group| self.group(group)).filter(GroupView::says_something),
            sources: self.sources(),
            fresh: self.fresh(),
            quiet: self.quiet(),
            made_up: source.sample,
        }
    }

    /// "Paper Boats. Every Tuesday, 6 pm. Example Hall, 12 Example Street": the address is added where it is sent.
    fn share(&self, rule: Option<&str>) -> String {
        let meeting = &self.hit.listing.meeting;
        let zone = when::zone(meeting.zone.as_str());
        let venue = meeting.venue.as_deref().filter(|_| meeting.attendance.at_a_place());
        let place = venue.map(|venue| {
            let parts = [venue.name.as_deref().map(str::to_owned), venue.one_line()];
            parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
        });
        let parts = [
            Some(meeting.name.to_string()),
            rule.map(capital),
            rule.map(|_| self.t.one("meeting-in-zone", "zone", &zone)),
            place.filter(|place| !place.is_empty()),
        ];
        parts.into_iter().flatten().collect::<Vec<_>>().join("\n")
    }

    fn today(&self) -> Date {
        self.zone.to_datetime(self.now).date()
    }

    fn rule(&self, timed: &Timed) -> String {
        let (rule, span) = (when::rule(self.t, timed), when::span(self.t, timed));
        self.t.with("day-and-time", &[("day", rule.into()), ("time", span.into())])
    }

    /// Is it held in a language other than the page's?
    fn foreign(&self) -> bool {
        let languages = self.hit.listing.languages();
        !languages.is_empty() && !languages.contains(&&*self.t.code)
    }

    fn state(&self) -> Option<State> {
        let t = self.t;
        let meeting = &self.hit.listing.meeting;
        let state =
            |heading: &str, texts: Vec<String>, off: bool| Some(State { heading: t.s(heading), texts, off });
        match &self.hit.standing {
            Standing::Ended => state("meeting-ended", vec![t.s("meeting-ended-text")], true),
            Standing::Suspended { reason, until } => {
                let mut texts = vec![match until {
                    Some(until) => capital(&t.one("suspended-until", "date", &when::date(t, *until))),
                    None => t.s("meeting-suspended-text"),
                }];
                texts.extend(reason.map(|reason| self.reason(reason)));
                state("meeting-suspended", texts, true)
            }
            Standing::Active if meeting.place_closed() => {
                state("meeting-place-closed", vec![t.s("meeting-place-closed-text")], false)
            }
            Standing::Active if meeting.schedule.timed().is_none() => {
                state("meeting-by-appointment", vec![t.s("meeting-by-appointment-text")], false)
            }
            Standing::Active => None,
        }
    }

    fn notes_on_time(&self, timed: &Timed) -> Vec<String> {
        let t = self.t;
        let today = self.today();
        let mut notes = Vec::new();
        let zone = when::zone(self.hit.listing.meeting.zone.as_str());
        notes.push(t.one("meeting-in-zone", "zone", &zone));
        match timed.minutes {
            Some(minutes) => notes.push(t.one("meeting-lasts", "length", &when::length(t, minutes))),
            None => notes.push(t.s("meeting-usual-length")),
        }
        let date = |id: &str, date: Date| capital(&t.one(id, "date", &when::date(t, date)));
        notes.extend(timed.starts.filter(|first| *first > today).map(|first| date("from-date", first)));
        notes.extend(timed.ends.filter(|last| *last >= today).map(|last| date("until-date", last)));
        let ahead: Vec<Date> = timed.exceptions.iter().copied().filter(|day| *day >= today).collect();
        if !ahead.is_empty() {
            notes.push(capital(&t.one("not-on", "dates", &when::dates(t, &ahead))));
        }
        for pause in &timed.suspensions {
            let (Some(from), Some(until)) = (pause.from.filter(|from| *from > today), pause.until) else {
                continue;
            };
            let (from, until) = (when::date(t, from), when::date(t, until));
            let dates = [("from", from.into()), ("until", until.clone().into()), ("to", until.into())];
            notes.push(capital(&t.with("suspended-between", &dates)));
            notes.extend(pause.reason.as_deref().map(|reason| self.reason(reason)));
        }
        notes
    }

    fn coming(&self, timed: &Timed) -> Vec<Coming> {
        let t = self.t;
        let occurrences = timed.occurrences_from(&self.zone, self.now).take(COMING);
        let coming = occurrences.map(|occurrence| {
            let local = self.zone.to_datetime(occurrence.start);
            let day = self.reader.day(local.date(), self.today());
            let time = when::clock(t, local.time());
            Coming {
                text: capital(&t.with("day-and-time", &[("day", day.into()), ("time", time.into())])),
                instant: Instant::of(occurrence.start, &self.zone),
                here: self.reader.here(occurrence.start, &self.zone),
                soon: when::until_start(t, occurrence.start, self.now),
            }
        });
        coming.collect()
    }

    fn place(&self) -> Option<PlaceView> {
        let meeting = &self.hit.listing.meeting;
        let venue = meeting.venue.as_deref()?;
        let name = venue.name.as_deref().map(str::to_owned);
        let address = venue.one_line().filter(|line| Some(line) != name.as_ref());
        let position = meeting.position();
        let at = |(lat, lon): (f64, f64)| format!("{lat:.5},{lon:.5}");
        Some(PlaceView {
            name,
            address,
            notes: venue.notes.as_deref().map(|notes| self.without_passcodes(notes)),
            approximate: meeting.attendance.at_a_place() && venue.is_approximate(),
            geo: position.map(|position| format!("geo:{0}?q={0}", at(position))),
            map: position.map(|(lat, lon)| {
                format!("https://www.openstreetmap.org/?mlat={lat:.5}&mlon={lon:.5}#map=17/{lat:.5}/{lon:.5}")
            }),
        })
        .filter(|place| place.name.is_some() || place.address.is_some() || place.geo.is_some())
    }

    fn afar(&self) -> Option<Afar> {
        let t = self.t;
        let meeting = &self.hit.listing.meeting;
        let online = meeting.online.as_deref();
        let (link, phone) = online.map_or((false, false), |o| (o.url.is_some(), o.phone.is_some()));
        let join = match (link, phone) {
            (true, true) => Some(t.s("meeting-join-either")),
            (true, false) => Some(t.s("meeting-join-link")),
            (false, true) => Some(t.s("meeting-join-phone")),
            (false, false) => None,
        };
        let elsewhere = online.and_then(|online| online.link.as_deref()).and_then(|link| self.link(link));
        if join.is_none() && elsewhere.is_none() && !meeting.attendance.from_afar() {
            return None;
        }
        Some(Afar {
            join,
            service: online
                .and_then(|online| online.url.as_deref())
                .and_then(page::host)
                .map(|host| t.one("meeting-join-service", "service", host)),
            link: elsewhere.map(|url| {
                let text = page::host(&url).map_or_else(|| t.s("meeting-website"), str::to_owned);
                Line::link(text, url)
            }),
        })
    }

    fn open_or_closed(&self, texts: &crate::web::content::Kinds) -> String {
        let listing = self.hit.listing;
        let is = |code: &str| listing.meeting.is(code);
        texts.who_may_come(listing.fellowship(), is("O"), is("C")).to_owned()
    }

    /// What its list says beyond codes.
    fn facts(&self) -> Vec<String> {
        let lines = facets::lines(self.t, self.hit.listing).into_iter().map(|(name, values)| {
            let values = self.without_passcodes(&self.t.list(&values));
            self.t.with("meeting-facet", &[("name", name.into()), ("values", values.into())])
        });
        lines.collect()
    }

    /// What machines collect from pages should not open a meeting to them.
    fn without_passcodes(&self, text: &str) -> String {
        if self.hit.listing.source.publish_passcodes {
            return text.to_owned();
        }
        passcode::redact_text(text).into_owned()
    }

    /// A list's address as a link, where it is one of the web; without its passcode like all texts.
    fn link(&self, url: &str) -> Option<String> {
        let url = outside(url)?;
        if self.hit.listing.source.publish_passcodes {
            return Some(url);
        }
        Some(passcode::redact_url(&url).into_owned())
    }

    fn reason(&self, reason: &str) -> String {
        self.t.one("suspended-reason", "reason", &self.without_passcodes(reason))
    }

    fn group(&self, group: &Group) -> GroupView {
        let t = self.t;
        let own = t.s("meeting-contact-group");
        let mut lines = Vec::new();
        let contact = |name: &str, email: Option<&str>, phone: Option<&str>, lines: &mut Vec<Line>| {
            lines.extend(email.map(|email| {
                Line::link(t.one("meeting-contact-email", "name", name), format!("mailto:{email}"))
            }));
            lines.extend(phone.map(|phone| {
                let text = format!("{}: {phone}", t.one("meeting-contact-phone", "name", name));
                Line::link(text, format!("tel:{}", digits(phone)))
            }));
        };
        contact(&own, group.email.as_deref(), group.phone.as_deref(), &mut lines);
        for Contact { name, email, phone } in &group.contacts {
            contact(name.as_deref().unwrap_or(&own), email.as_deref(), phone.as_deref(), &mut lines);
        }
        for site in [&group.website, &group.website_2].into_iter().flatten() {
            lines.extend(self.link(site).map(|url| Line::link(t.s("meeting-website"), url)));
        }
        if let Some(district) = &group.district {
            let sub = group.sub_district.as_ref().map(|sub| format!(", {sub}")).unwrap_or_default();
            lines.push(Line::plain(format!("{}: {district}{sub}", t.s("meeting-district"))));
        }
        let post = group.mailing_address.as_ref();
        lines.extend(post.map(|post| Line::plain(format!("{}: {post}", t.s("meeting-post")))));
        GroupView {
            name: group.name.as_deref().map(str::to_owned),
            notes: group.notes.as_deref().map(|notes| self.without_passcodes(notes)),
            lines,
            donations: self.donations(&group.donations),
        }
    }

    fn donations(&self, to: &Donations) -> Vec<Line> {
        let t = self.t;
        let link = |id: &str, name: &Option<Box<str>>, base: &str, sign: char| {
            let name = name.as_deref()?;
            let bare = name.trim_start_matches(sign);
            let simple = bare.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.'));
            let text = t.one(id, "name", name);
            Some(if simple { Line::link(text, format!("{base}{bare}")) } else { Line::plain(text) })
        };
        let ways = [
            link("meeting-donate-venmo", &to.venmo, "https://venmo.com/", '@'),
            link("meeting-donate-square", &to.square, "https://cash.app/$", '$'),
            link("meeting-donate-paypal", &to.paypal, "https://paypal.me/", '@'),
            to.homegroup_online
                .as_deref()
                .map(|code| Line::plain(t.one("meeting-donate-basket", "name", code))),
        ];
        ways.into_iter().flatten().collect()
    }

    fn sources(&self) -> Vec<Line> {
        let t = self.t;
        let Listing { source, meeting, .. } = self.hit.listing;
        let mut lines = vec![Line::plain(t.one("meeting-source", "source", &source.title))];
        let url = meeting.url.as_deref().and_then(|url| self.link(url));
        lines.extend(url.map(|url| Line::link(t.s("meeting-source-own-page"), url)));
        let entity = meeting.entity.as_deref().or(source.entity.as_ref());
        if let Some(entity) = entity {
            if let Some(name) = entity.name.as_deref() {
                let text = t.one("meeting-published-by", "name", name);
                let site = entity.url.as_deref().and_then(|url| self.link(url));
                lines.push(Line { text, href: site });
            }
            if let Some(phone) = entity.phone.as_deref() {
                let text = t.one("meeting-helpline", "phone", phone);
                lines.push(Line::link(text, format!("tel:{}", digits(phone))));
            }
        }
        lines
    }

    /// What was last heard of it. A list that is read again tells nothing about its rows, so where it never says,
    /// the page says just that, and when the list was read.
    fn fresh(&self) -> Vec<String> {
        let t = self.t;
        let meeting = &self.hit.listing.meeting;
        let mut lines = vec![when::heard(t, meeting, self.today())];
        match meeting.updated {
            Some(updated) if meeting.confirmed.is_some() => {
                lines.push(capital(&when::changed(t, updated, self.today())));
            }
            Some(_) => {}
            None => lines.extend(self.read.map(|read| {
                let date = read.to_zoned(TimeZone::UTC).date();
                t.one("fresh-list-read", "date", &when::date(t, date))
            })),
        }
        lines
    }

    /// Since when nobody has said a word about it, where that is long.
    fn quiet(&self) -> Option<String> {
        let meeting = &self.hit.listing.meeting;
        freshness::quiet_days(meeting, self.today())?;
        let since = freshness::last_word(meeting)?.date();
        Some(self.t.one("fresh-quiet", "date", &when::date(self.t, since)))
    }
}

impl GroupView {
    fn says_something(&self) -> bool {
        self.name.is_some() || self.notes.is_some() || !self.lines.is_empty() || !self.donations.is_empty()
    }
}

/// An address of the web that a page may link to; nothing else in a list becomes a link.
pub(super) fn outside(url: &str) -> Option<String> {
    let url = url.trim();
    let lower = url.get(..8).unwrap_or(url).to_ascii_lowercase();
    (lower.starts_with("https://") || lower.starts_with("http://")).then(|| url.to_owned())
}

/// A number as `tel:` takes it: pauses kept, `#` and `*` for conference codes.
pub(super) fn digits(phone: &str) -> String {
    let kept = phone.chars().filter(|c| c.is_ascii_digit() || matches!(c, '+' | ',' | '*' | '#'));
    kept.collect::<String>().replace('#', "%23")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_addresses_of_the_web_become_links() {
        assert_eq!(outside(" https://a.example/x").as_deref(), Some("https://a.example/x"));
        assert_eq!(outside("HTTP://a.example").as_deref(), Some("HTTP://a.example"));
        for bad in ["javascript:alert(1)", "data:text/html,x", "//a.example", "a.example", "", "é"] {
            assert_eq!(outside(bad), None, "{bad}");
        }
    }

    #[test]
    fn numbers_are_read_as_people_see_them() {
        assert_eq!(digits("+44 (0)20 7946 0000,,123#"), "+4402079460000,,123%23");
        assert_eq!(capital("été"), "Été");
    }
}

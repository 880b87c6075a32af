//! How a page of results leads to other questions: by an address, or, where somebody's own position is part of the
//! question, by a form, so that the position stands in no address.

use directory::query::Query;

use crate::web::language::Visit;

/// The way to another question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Lead {
    /// The address of its page.
    To(String),
    /// What a button of the page's form sends beside the position: the question without it.
    Send(String),
}

/// Whose ways these are.
pub(crate) struct Leads<'a> {
    /// Language and address.
    pub(crate) visit: &'a Visit,
    /// The place asked for is where the reader is; it may stand in no address.
    pub(crate) near_me: bool,
    /// The reader moved the map from there, and asks about its middle; secret all the same, since it may be near.
    pub(crate) moved: bool,
    /// The page shows the map; so will the pages it leads to.
    pub(crate) map: bool,
}

impl<'a> Leads<'a> {
    /// Plain addresses, and lists without a map.
    #[cfg(test)]
    pub(crate) fn plain(visit: &'a Visit) -> Self {
        Self { visit, near_me: false, moved: false, map: false }
    }

    /// To the answer of a question, which shows what this page shows.
    pub(crate) fn to(&self, query: &Query) -> Lead {
        self.showing(query, self.map)
    }

    /// To the answer of a question, with the map or without.
    pub(crate) fn showing(&self, query: &Query, map: bool) -> Lead {
        if self.near_me && query.near.is_some() {
            return Lead::Send(with_map(query.to_address_without("near"), map));
        }
        let address = with_map(query.to_address(), map);
        let path = self.visit.link("/meetings");
        Lead::To(if address.is_empty() { path } else { format!("{path}?{address}") })
    }

    /// The question without its place, for a form that sends the place beside it.
    pub(crate) fn question(&self, query: &Query) -> String {
        with_map(Query { cursor: None, ..query.clone() }.to_address_without("near"), self.map)
    }
}

fn with_map(address: String, map: bool) -> String {
    match (address.is_empty(), map) {
        (_, false) => address,
        (true, true) => "view=map".to_owned(),
        (false, true) => format!("{address}&view=map"),
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::web::texts::Texts;

    #[test]
    fn a_position_of_ones_own_is_in_no_address() {
        let texts = Texts::load().unwrap();
        let visit =
            Visit { t: texts.get("fa").unwrap().clone(), path: Arc::from("/meetings"), query: Arc::from("") };
        let query = Query::parse([("near", "53.80,-1.55"), ("radius", "10km"), ("day", "2")]).query;
        let away = Query { near: None, ..query.clone() };
        let to = |lead: &str| Lead::To(lead.to_owned());
        let open = Leads { visit: &visit, near_me: false, moved: false, map: true };
        assert_eq!(open.to(&query), to("/fa/meetings?near=53.80,-1.55&radius=10km&day=2&view=map"));
        let mine = Leads { visit: &visit, near_me: true, moved: false, map: true };
        assert_eq!(mine.to(&query), Lead::Send("radius=10km&day=2&view=map".to_owned()));
        assert_eq!(mine.to(&away), to("/fa/meetings?day=2&view=map"));
        assert_eq!(mine.showing(&query, false), Lead::Send("radius=10km&day=2".to_owned()));
        assert_eq!(mine.showing(&Query::default(), true), to("/fa/meetings?view=map"));
    }
}

//! What a browser does: keeps the cookie, and sends forms with the hidden fields of the page it shows.

use std::fmt::Write as _;

use axum::{
    body::Body,
    extract::FromRequestParts as _,
    http::{Method, Request, header},
};
use privacy::Session;

use super::{Visitor, cookie};
use crate::web::tests::{Answer, TestSite};

pub(super) struct Browser<'s> {
    site: &'s TestSite,
    /// As it is sent.
    pub(super) cookie: Option<String>,
    /// As it was set last.
    pub(super) last_cookie: Option<String>,
    /// The page's form token.
    pub(super) k: String,
    page: String,
    /// The sealed words of the last page that had them.
    sealed: String,
}

impl<'s> Browser<'s> {
    pub(super) fn new(site: &'s TestSite) -> Self {
        Self {
            site,
            cookie: None,
            last_cookie: None,
            k: String::new(),
            page: String::new(),
            sealed: String::new(),
        }
    }

    pub(super) fn with_cookie(site: &'s TestSite, cookie: &str) -> Self {
        Self { cookie: Some(cookie.to_owned()), ..Self::new(site) }
    }

    pub(super) fn signed_in(site: &'s TestSite, session: &Session) -> Self {
        let set = cookie::set(&site.app.door, session).unwrap();
        Self::with_cookie(site, set.to_str().unwrap().split(';').next().unwrap())
    }

    /// The same page, in a browser that has forgotten.
    pub(super) fn as_nobody(&mut self) -> &mut Self {
        (self.cookie, self.k) = (None, String::new());
        self
    }

    pub(super) async fn get(&mut self, path: &str) -> Answer {
        self.send(Method::GET, path, String::new()).await
    }

    /// Sends a form: `more` begins with `&`.
    pub(super) async fn post(&mut self, path: &str, more: &str) -> Answer {
        let form = format!("k={}{more}", self.k);
        self.send(Method::POST, path, form).await
    }

    async fn send(&mut self, method: Method, path: &str, form: String) -> Answer {
        let mut request = Request::builder().method(method).uri(path).header("sec-fetch-site", "same-origin");
        if let Some(cookie) = &self.cookie {
            request = request.header(header::COOKIE, cookie);
        }
        let answer = self.site.send(request.body(Body::from(form)).unwrap()).await;
        if let Some(set) = answer.headers.get(header::SET_COOKIE) {
            let set = set.to_str().unwrap();
            let pair = set.split(';').next().unwrap();
            self.cookie = (!set.contains("Max-Age=0")).then(|| pair.to_owned());
            self.last_cookie = Some(set.to_owned());
        }
        if answer.body.contains("name=\"k\"") {
            self.k = between(&answer.body, "name=\"k\" value=\"", "\"").to_owned();
        }
        let sealed = "name=\"words\" value=\"";
        if answer.body.contains(sealed) {
            self.sealed = between(&answer.body, sealed, "\"").to_owned();
        }
        self.page = answer.body.clone();
        answer
    }

    /// Signs in.
    pub(super) async fn enter(&mut self, words: &str) -> Answer {
        self.post("/me/in", &format!("&words={}", words.replace(' ', "+"))).await
    }

    /// Asks for six words.
    pub(super) async fn offered(&mut self) -> [String; 6] {
        self.get("/me").await;
        self.post("/me/phrase", "").await;
        self.words_on_page()
    }

    pub(super) fn words_on_page(&self) -> [String; 6] {
        let words: Vec<String> = self
            .page
            .split("<bdi lang=\"en\">")
            .skip(1)
            .map(|rest| rest.split('<').next().unwrap().to_owned())
            .collect();
        words.try_into().unwrap()
    }

    /// Goes from the words to the question, and answers it from this paper.
    pub(super) async fn check_words(&mut self, paper: &[String; 6]) -> Answer {
        let asked = self.post("/me/phrase/ask", &format!("&words={}", self.sealed)).await;
        if asked.status.is_redirection() {
            return asked;
        }
        assert!(paper.iter().all(|word| !asked.body.contains(&format!(">{word}<"))), "no word is shown now");
        let mut form = format!("&words={}", self.sealed);
        for field in ["first", "second"] {
            let label = between(&asked.body, &format!("<label for=\"{field}\">"), "</label>");
            let number: usize = label.trim_start_matches("Word ").parse().unwrap();
            write!(form, "&{field}={}", paper[number - 1].replace(' ', "+")).unwrap();
        }
        self.post("/me/phrase/check", &form).await
    }

    /// Whom the site sees.
    pub(super) async fn visitor(&self) -> Visitor {
        let request = Request::get("/me").header(header::COOKIE, self.cookie.clone().unwrap());
        let (mut parts, ()) = request.body(()).unwrap().into_parts();
        let Ok(visitor) = Visitor::from_request_parts(&mut parts, &self.site.app).await;
        visitor
    }
}

/// What stands between two texts.
pub(super) fn between<'t>(text: &'t str, before: &str, after: &str) -> &'t str {
    text.split_once(before).unwrap().1.split_once(after).unwrap().0
}

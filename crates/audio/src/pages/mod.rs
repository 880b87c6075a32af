//! The floor's audio as a file that never ends, for those who listen over HTTP without a script.
//!
//! The speaker's own packets are put into Ogg or WebM as they are: nothing is decoded, so nothing is lost and it costs
//! next to nothing. A page of each is made once and sent to everybody. Whoever comes late gets the [head](Container::head)
//! and then the pages of the moment; players take the first page's time as the beginning.

mod ogg;
pub mod opus;
mod webm;

use std::sync::Arc;

/// What a page is packed into.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Container {
    /// Ogg (RFC 3533) with Opus in it (RFC 7845).
    Ogg,
    /// WebM: Matroska (RFC 9559) with Opus in it.
    WebM,
}

impl Container {
    /// By the end of a file's name.
    #[must_use]
    pub fn named(ending: &str) -> Option<Self> {
        match ending {
            "ogg" => Some(Self::Ogg),
            "webm" => Some(Self::WebM),
            _ => None,
        }
    }

    /// For `Content-Type`, and for the page that offers it.
    #[must_use]
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Ogg => "audio/ogg; codecs=opus",
            Self::WebM => "audio/webm; codecs=opus",
        }
    }

    /// What every listener gets first.
    #[must_use]
    pub fn head(self) -> Vec<u8> {
        match self {
            Self::Ogg => ogg::head(),
            Self::WebM => webm::head(),
        }
    }
}

/// A stretch of audio, in both containers. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Page {
    ogg: Arc<[u8]>,
    webm: Arc<[u8]>,
}

impl Page {
    /// Its bytes.
    #[must_use]
    pub fn of(&self, container: Container) -> &Arc<[u8]> {
        match container {
            Container::Ogg => &self.ogg,
            Container::WebM => &self.webm,
        }
    }
}

/// Makes page after page.
#[derive(Debug, Default)]
pub struct Pages {
    /// Ticks of 1/48,000 s before the next page.
    time: u64,
    ogg: ogg::Pages,
}

impl Pages {
    /// The next page: these packets, one after the other. What is no Opus packet is left out.
    pub fn next<'p>(&mut self, packets: impl IntoIterator<Item = &'p [u8]>) -> Page {
        let sound = packets.into_iter().filter_map(|packet| Some((packet, opus::ticks(packet)?)));
        let sound: Vec<(&[u8], u64)> = sound.collect();
        let page =
            Page { ogg: self.ogg.next(&sound, self.time).into(), webm: webm::page(&sound, self.time).into() };
        self.time += sound.iter().map(|(_, ticks)| ticks).sum::<u64>();
        page
    }

    /// How much was made so far, in ticks of 1/48,000 s.
    #[must_use]
    pub fn time(&self) -> u64 {
        self.time
    }
}

#[cfg(test)]
mod tests;

//! The floor's audio as a file that never ends, for those who listen over HTTP without a script.
//!
//! The speaker's own packets are put into Ogg or WebM as they are: nothing is decoded, so nothing is lost and it costs
//! next to nothing. Each listener's file begins when they come, at zero: Safari's reader of WebM waits at zero for what
//! bears a later time.

mod ogg;
pub mod opus;
mod webm;

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

/// One listener's file: makes page after page.
#[derive(Debug)]
pub struct Pages {
    container: Container,
    /// Ticks of 1/48,000 s before the next page.
    time: u64,
    /// Pages of Ogg so far.
    sequence: u32,
}

impl Pages {
    /// A file that begins now, with the container's [head](Container::head).
    #[must_use]
    pub fn new(container: Container) -> Self {
        Self { container, time: 0, sequence: ogg::HEAD }
    }

    /// The next page: these packets, one after the other. What is no Opus packet is left out.
    pub fn next<'p>(&mut self, packets: impl IntoIterator<Item = &'p [u8]>) -> Vec<u8> {
        let sound = packets.into_iter().filter_map(|packet| Some((packet, opus::ticks(packet)?)));
        let sound: Vec<(&[u8], u64)> = sound.collect();
        let page = match self.container {
            Container::Ogg => ogg::pages(&sound, self.time, &mut self.sequence),
            Container::WebM => webm::page(&sound, self.time),
        };
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

//! The voices of a room as one stream that never stops, for players that know nothing of rooms.
//!
//! A player that gets no data takes the stream for broken, so while nobody speaks silence is sent: the stream keeps step
//! with the clock. It runs while somebody listens.

use std::{collections::VecDeque, sync::Arc, time::Duration};

use audio::{RATE, pages::opus};
use tokio::{
    sync::broadcast::{self, error::TryRecvError},
    time::{Instant, MissedTickBehavior},
};

/// What is sent in one go: few enough bytes to be soon there, enough to be cheap.
const PIECE: Duration = Duration::from_millis(200);
/// Speech may come so much later than its time before silence is put in its place, in ticks.
const LATE: u64 = RATE / 10;
/// What runs ahead of the clock by more than this is left out, in ticks: a speaker whose line held back and then gave
/// all at once.
const AHEAD: u64 = RATE * 2;
/// Pieces a listener may be behind before some are left out: a dozen seconds.
const BEHIND: usize = 64;

/// Some packets of Opus, one after the other. Cheap to clone.
pub(in crate::rooms) type Piece = Arc<[Arc<[u8]>]>;

/// The stream of one room.
pub(in crate::rooms) struct Radio {
    pieces: broadcast::WeakSender<Piece>,
}

impl Radio {
    /// Begins a stream of what comes out of the tap.
    pub(super) fn start(tap: broadcast::Receiver<Arc<[u8]>>) -> (Self, broadcast::Receiver<Piece>) {
        let (pieces, receiver) = broadcast::channel(BEHIND);
        let radio = Self { pieces: pieces.downgrade() };
        tokio::spawn(run(tap, pieces));
        (radio, receiver)
    }

    /// One more listener, while it runs.
    pub(super) fn listen(&self) -> Option<broadcast::Receiver<Piece>> {
        self.pieces.upgrade().map(|pieces| pieces.subscribe())
    }
}

/// Sends piece after piece, until nobody listens or the hall has closed.
async fn run(mut tap: broadcast::Receiver<Arc<[u8]>>, pieces: broadcast::Sender<Piece>) {
    let (mut stream, mut sent) = (Stream::default(), 0);
    let begun = Instant::now();
    let mut ticks = tokio::time::interval_at(begun + PIECE, PIECE);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Burst);
    loop {
        ticks.tick().await;
        loop {
            match tap.try_recv() {
                Ok(packet) => stream.hear(packet),
                Err(TryRecvError::Lagged(_)) => {}
                Err(TryRecvError::Empty) => break,
                Err(TryRecvError::Closed) => return,
            }
        }
        let packets = stream.until(begun.elapsed(), sent);
        sent += packets.iter().filter_map(|packet| opus::ticks(packet)).sum::<u64>();
        if pieces.send(packets.into()).is_err() {
            return;
        }
    }
}

/// What was heard and is not sent yet.
#[derive(Default)]
struct Stream {
    waiting: VecDeque<(Arc<[u8]>, u64)>,
}

impl Stream {
    fn hear(&mut self, packet: Arc<[u8]>) {
        if let Some(ticks) = opus::ticks(&packet) {
            self.waiting.push_back((opus::padded(&packet, ticks).into(), ticks));
        }
    }

    /// What is to be sent now, when the stream has run for so long and so many ticks were sent: all that was heard, and
    /// silence where that is less than the time that has passed.
    fn until(&mut self, running: Duration, sent: u64) -> Vec<Arc<[u8]>> {
        let due = u64::try_from(running.as_micros()).unwrap_or(u64::MAX / RATE) * 6 / 125;
        let mut time = sent;
        let mut packets = Vec::new();
        for (packet, ticks) in self.waiting.drain(..) {
            if time + ticks <= due + AHEAD {
                packets.push(packet);
                time += ticks;
            }
        }
        while time + opus::SILENCE_TICKS + LATE <= due {
            packets.push(Arc::from(&opus::SILENCE[..]));
            time += opus::SILENCE_TICKS;
        }
        packets
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// A packet of speech: 20 ms.
    fn speech() -> Arc<[u8]> {
        Arc::from(&[0xf8, 1, 2, 3][..])
    }

    fn spoken(packets: &[Arc<[u8]>]) -> usize {
        packets.iter().filter(|packet| ***packet != opus::SILENCE).count()
    }

    #[test]
    fn while_nobody_speaks_silence_keeps_step_with_the_clock() {
        let mut stream = Stream::default();
        let mut sent = 0;
        for piece in 1..=50_u32 {
            let packets = stream.until(PIECE * piece, sent);
            sent += 960 * packets.len() as u64;
        }
        assert!((480_000 - LATE - 960..=480_000 - LATE).contains(&sent), "{sent}");
    }

    #[test]
    fn speech_is_sent_once_and_in_its_order_with_no_silence_between() {
        let mut stream = Stream::default();
        let mut sent = 0;
        for piece in 1..=20_u32 {
            (0..10).for_each(|_| stream.hear(speech()));
            let packets = stream.until(PIECE * piece, sent);
            assert_eq!((packets.len(), spoken(&packets)), (10, 10));
            sent += 9600;
        }
    }

    #[test]
    fn what_comes_all_at_once_does_not_put_everybody_behind_for_ever() {
        let mut stream = Stream::default();
        (0..1000).for_each(|_| stream.hear(speech()));
        let packets = stream.until(PIECE, 0);
        assert_eq!(packets.len() as u64, (AHEAD + 9600) / 960);
        assert!(stream.until(PIECE * 2, AHEAD + 9600).is_empty());
    }

    proptest! {
        #[test]
        fn the_stream_is_never_far_from_the_clock(heard in proptest::collection::vec(0_usize..40, 1..60)) {
            let (mut stream, mut sent) = (Stream::default(), 0);
            for (count, piece) in heard.into_iter().zip(1_u32..) {
                (0..count).for_each(|_| stream.hear(speech()));
                let packets = stream.until(PIECE * piece, sent);
                sent += 960 * packets.len() as u64;
                let due = 9600 * u64::from(piece);
                prop_assert!(sent <= due + AHEAD && sent + LATE + 960 > due, "{} of {}", sent, due);
            }
        }
    }

    #[tokio::test]
    async fn it_runs_while_somebody_listens() {
        let (packets, tap) = broadcast::channel::<Arc<[u8]>>(8);
        let (radio, mut one) = Radio::start(tap);
        assert!(one.recv().await.is_ok());
        let two = radio.listen().unwrap();
        drop((one, two));
        tokio::time::sleep(PIECE * 3).await;
        assert!(radio.listen().is_none() && packets.receiver_count() == 0);
    }
}

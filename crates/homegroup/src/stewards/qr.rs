//! A link as a picture that a telephone can read (ISO/IEC 18004), as the outline of its dark squares: a page draws
//! it without a script, a style or a second request.

use std::fmt::Write as _;

use qrcodegen::{QrCode, QrCodeEcc};

/// Light squares around it, without which readers do not find it.
const MARGIN: i32 = 4;

/// A link as a picture.
pub(crate) struct Picture {
    /// How wide and high it is, in squares, with its margin.
    pub(crate) size: i32,
    /// Its dark squares, as the path of an SVG: digits and the letters `M`, `h`, `v` and `z`.
    pub(crate) path: String,
}

impl Picture {
    /// `None` for a text of more than about two thousand letters.
    pub(crate) fn of(link: &str) -> Option<Self> {
        let code = QrCode::encode_text(link, QrCodeEcc::Medium).ok()?;
        let mut path = String::new();
        for y in 0..code.size() {
            let mut x = 0;
            while x < code.size() {
                let wide = (x..code.size()).take_while(|at| code.get_module(*at, y)).count();
                if wide > 0 {
                    // Writing to a String cannot fail.
                    let _ = write!(path, "M{} {}h{wide}v1h-{wide}z", x + MARGIN, y + MARGIN);
                }
                x += i32::try_from(wide).unwrap_or(i32::MAX - code.size()) + 1;
            }
        }
        Some(Self { size: code.size() + 2 * MARGIN, path })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Which squares a path makes dark.
    fn dark(picture: &Picture) -> Vec<(i32, i32)> {
        let runs = picture.path.split('M').skip(1).flat_map(|run| {
            let (place, rest) = run.split_once('h').unwrap();
            let (x, y) = place.split_once(' ').unwrap();
            let wide: i32 = rest.split_once('v').unwrap().0.parse().unwrap();
            let (x, y): (i32, i32) = (x.parse().unwrap(), y.parse().unwrap());
            (x..x + wide).map(move |x| (x, y))
        });
        runs.collect()
    }

    #[test]
    fn every_dark_square_is_drawn_once_and_no_other() {
        let link = "https://meetings.example.org/fa/invited/-_v7-_v7-_v7-_v7-_v7-w";
        let picture = Picture::of(link).unwrap();
        let code = QrCode::encode_text(link, QrCodeEcc::Medium).unwrap();
        assert_eq!(picture.size, code.size() + 8);
        let wanted = (0..code.size())
            .flat_map(|y| (0..code.size()).map(move |x| (x, y)))
            .filter(|(x, y)| code.get_module(*x, *y))
            .map(|(x, y)| (x + MARGIN, y + MARGIN));
        assert_eq!(dark(&picture), wanted.collect::<Vec<_>>());
        assert!(picture.path.len() < 12_000, "{}", picture.path.len());
        assert!(picture.path.chars().all(|c| c.is_ascii_digit() || "Mhvz -".contains(c)));
    }

    #[test]
    fn what_is_too_long_has_no_picture() {
        assert!(Picture::of(&"x".repeat(4_000)).is_none());
    }
}

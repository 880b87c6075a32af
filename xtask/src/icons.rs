//! The icons that only pictures will do for: `web/static/icon.svg`, drawn as PNG.
//!
//! The mark is a ring of circles and nothing else, so a few lines draw it, with the same bytes everywhere: no program
//! that draws has to be installed.

use std::{fs, io::Write as _, path::Path};

use anyhow::Context;
use flate2::{Compression, write::ZlibEncoder};

/// The side of the drawing in `icon.svg`.
const SIDE: f64 = 48.0;
/// Points a side that are looked at for each dot, so that edges are smooth.
const FINE: u32 = 4;

/// Colours as in `web/css/tokens.css`: leaf, lamp-glow, paper.
const LEAF: [u8; 3] = [0x1d, 0x5f, 0x59];
const LAMP: [u8; 3] = [0xc8, 0x80, 0x2f];
const PAPER: [u8; 3] = [0xfb, 0xf7, 0xf0];

/// A circle of the mark.
struct Circle {
    x: f64,
    y: f64,
    radius: f64,
    /// The width of its line; full where there is none.
    stroke: Option<f64>,
}

/// How a picture is made.
struct Picture {
    name: &'static str,
    side: u32,
    /// How much of the side the mark takes. What is cut to any shape keeps to the middle (W3C, maskable icons: a
    /// circle of 80 % is safe).
    share: f64,
    /// Filled to its edges?
    filled: bool,
}

const PICTURES: [Picture; 3] = [
    Picture { name: "icon-192.png", side: 192, share: 1.0, filled: false },
    Picture { name: "icon-512.png", side: 512, share: 1.0, filled: false },
    Picture { name: "icon-mask.png", side: 512, share: 0.7, filled: true },
];

/// Draws all of them into a folder.
pub(crate) fn draw(source: &Path, folder: &Path) -> anyhow::Result<()> {
    let svg = fs::read_to_string(source).with_context(|| source.display().to_string())?;
    let circles = circles(&svg);
    anyhow::ensure!(!circles.is_empty(), "{} holds no circles", source.display());
    for picture in &PICTURES {
        let png = png(picture.side, &picture.pixels(&circles))?;
        fs::write(folder.join(picture.name), png).context(picture.name)?;
    }
    Ok(())
}

/// The circles of the drawing, in its own units.
fn circles(svg: &str) -> Vec<Circle> {
    let found = svg.split("<circle").skip(1).filter_map(|tag| {
        let tag = tag.split('>').next().unwrap_or_default();
        let number = |name: &str| {
            let value = tag.split(&format!(" {name}=\"")).nth(1)?.split('"').next()?;
            value.parse::<f64>().ok()
        };
        Some(Circle {
            x: number("cx")?,
            y: number("cy")?,
            radius: number("r")?,
            stroke: number("stroke-width"),
        })
    });
    found.collect()
}

impl Circle {
    fn covers(&self, x: f64, y: f64) -> bool {
        let far = (x - self.x).hypot(y - self.y);
        match self.stroke {
            Some(width) => (far - self.radius).abs() <= width / 2.0,
            None => far <= self.radius,
        }
    }
}

impl Picture {
    /// Rows of red, green, blue and how solid.
    fn pixels(&self, circles: &[Circle]) -> Vec<u8> {
        let mut pixels = Vec::new();
        for row in 0..self.side {
            for column in 0..self.side {
                pixels.extend(self.pixel(circles, column, row));
            }
        }
        pixels
    }

    fn pixel(&self, circles: &[Circle], column: u32, row: u32) -> [u8; 4] {
        let mut seen = [0_u32; 2];
        for fine in 0..FINE * FINE {
            let (x, y) = (self.place(column, fine % FINE), self.place(row, fine / FINE));
            if let Some(circle) = circles.iter().find(|circle| circle.covers(x, y)) {
                seen[usize::from(circle.stroke.is_some())] += 1;
            }
        }
        let (leaf, lamp) = (seen[0], seen[1]);
        let (covered, all) = (leaf + lamp, FINE * FINE);
        let ground = if self.filled { all - covered } else { 0 };
        let parts = [(LEAF, leaf), (LAMP, lamp), (PAPER, ground)];
        let sum = covered + ground;
        let channel = |at: usize| match sum {
            0 => 0,
            sum => parts.iter().map(|(colour, part)| u32::from(colour[at]) * part).sum::<u32>() / sum,
        };
        let solid = 255 * sum / all;
        [channel(0), channel(1), channel(2), solid].map(|value| u8::try_from(value).unwrap_or(u8::MAX))
    }

    /// Where a point of a dot lies in the drawing.
    fn place(&self, dot: u32, fine: u32) -> f64 {
        let at = (f64::from(dot) + (f64::from(fine) + 0.5) / f64::from(FINE)) / f64::from(self.side);
        SIDE / 2.0 + (at - 0.5) * SIDE / self.share
    }
}

/// A PNG of pixels with red, green, blue and alpha (ISO/IEC 15948).
fn png(side: u32, pixels: &[u8]) -> anyhow::Result<Vec<u8>> {
    let row = 4 * usize::try_from(side)?;
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::best());
    for line in pixels.chunks(row) {
        // Each line says how it was filtered: not at all.
        encoder.write_all(&[0])?;
        encoder.write_all(line)?;
    }
    let mut head = Vec::new();
    head.extend(side.to_be_bytes());
    head.extend(side.to_be_bytes());
    // 8 bits a channel, colour with alpha, no choices.
    head.extend([8, 6, 0, 0, 0]);
    let mut file = b"\x89PNG\r\n\x1a\n".to_vec();
    for (kind, data) in [(b"IHDR", head), (b"IDAT", encoder.finish()?), (b"IEND", Vec::new())] {
        chunk(&mut file, kind, &data)?;
    }
    Ok(file)
}

fn chunk(file: &mut Vec<u8>, kind: &[u8; 4], data: &[u8]) -> anyhow::Result<()> {
    file.extend(u32::try_from(data.len())?.to_be_bytes());
    let mut sum = flate2::Crc::new();
    sum.update(kind);
    sum.update(data);
    file.extend(kind);
    file.extend(data);
    file.extend(sum.sum().to_be_bytes());
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_marks_circles_are_read_and_drawn() -> anyhow::Result<()> {
        let svg = "<svg><g><circle cx=\"24\" cy=\"24\" r=\"12\"/></g></svg>";
        let circles = circles(svg);
        assert_eq!(circles.len(), 1);
        let picture = Picture { name: "a", side: 48, share: 1.0, filled: false };
        let pixels = picture.pixels(&circles);
        let at = |x: usize, y: usize| &pixels[4 * (48 * y + x)..][..4];
        assert_eq!(at(24, 24), [LEAF[0], LEAF[1], LEAF[2], 255]);
        assert_eq!(at(1, 1)[3], 0);
        let filled = Picture { filled: true, ..picture };
        assert_eq!(&filled.pixels(&circles)[..4], [PAPER[0], PAPER[1], PAPER[2], 255]);
        let file = png(48, &pixels)?;
        assert_eq!(&file[..8], b"\x89PNG\r\n\x1a\n");
        assert_eq!(&file[file.len() - 8..file.len() - 4], b"IEND");
        Ok(())
    }
}

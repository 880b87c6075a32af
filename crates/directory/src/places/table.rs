//! The bundled table, read into columns. The layout is described at the head of [`super`].

use std::io::Read;

use flate2::read::GzDecoder;
use thiserror::Error;

use super::strings::Strings;

/// Why some bytes are not a table of places.
#[derive(Debug, Error)]
pub enum TableError {
    /// The bytes are not gzip, or end in the middle.
    #[error("the table of places cannot be unpacked")]
    Unpack(#[from] std::io::Error),
    /// It unpacks to something else, or to another version.
    #[error("this is no table of places of a version known here")]
    Unknown,
    /// A column ends early, or holds what cannot be.
    #[error("the table of places is damaged ({0})")]
    Damaged(&'static str),
}

const MAGIC: &[u8] = b"HGPL\x01";
/// More than this, unpacked, is no table of ours; it bounds what a damaged file can cost.
const LARGEST: usize = 64 << 20;

/// How many of everything, as the head of the table says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Counts {
    pub(super) zones: usize,
    pub(super) areas: usize,
    pub(super) area_keys: usize,
    pub(super) towns: usize,
    pub(super) keys: usize,
    pub(super) countries_with_codes: usize,
    pub(super) codes: usize,
}

/// Everything the table holds. All positions in it are checked when it is read.
#[derive(Debug, Default)]
pub(super) struct Table {
    pub(super) zones: Strings,
    pub(super) areas: Areas,
    pub(super) towns: Towns,
    pub(super) names: Names,
    pub(super) codes: Vec<CodesOfACountry>,
}

/// Countries, their states, the states' counties: a tree, parents first.
#[derive(Debug, Default)]
pub(super) struct Areas {
    /// The parent's position plus one; 0 for a country.
    pub(super) parent: Vec<u16>,
    /// The zone of most towns that lie directly in it.
    pub(super) zone: Vec<u16>,
    /// ISO 3166-1 for a country, else empty.
    pub(super) code: Strings,
    /// English names.
    pub(super) name: Strings,
    /// Folded names and codes, sorted.
    pub(super) keys: Strings,
    /// For each key, where its areas end in `targets`.
    pub(super) ends: Vec<u32>,
    pub(super) targets: Vec<u16>,
}

/// Towns in the order of their folded names.
#[derive(Debug, Default)]
pub(super) struct Towns {
    pub(super) name: Strings,
    pub(super) area: Vec<u16>,
    pub(super) zone: Vec<u16>,
    /// Thousandths of a degree.
    pub(super) latitude: Vec<i32>,
    /// Thousandths of a degree.
    pub(super) longitude: Vec<i32>,
    pub(super) people: Vec<u32>,
}

/// What towns are called.
#[derive(Debug, Default)]
pub(super) struct Names {
    /// Folded names, sorted.
    pub(super) keys: Strings,
    /// For each key, where the run of towns with that main name ends.
    pub(super) mains: Vec<u32>,
    /// For each key, where the towns that are also called so end in `others`.
    pub(super) ends: Vec<u32>,
    pub(super) others: Vec<u32>,
}

/// The postal codes of one country.
#[derive(Debug)]
pub(super) struct CodesOfACountry {
    pub(super) country: u16,
    /// Codes are kept to this many letters; 0: as they are.
    pub(super) kept: usize,
    /// Letters of a whole code, where they are not kept whole.
    pub(super) whole: usize,
    /// Whether people use the kept part alone.
    pub(super) alone: bool,
    /// Capital letters and digits only, sorted.
    pub(super) code: Strings,
    /// The position of the state plus one; 0 where unknown.
    pub(super) state: Vec<u16>,
    /// Thousandths of a degree.
    pub(super) latitude: Vec<i32>,
    /// Thousandths of a degree.
    pub(super) longitude: Vec<i32>,
}

impl Table {
    /// Unpacks and reads a table.
    pub(super) fn read(packed: &[u8]) -> Result<(Self, Counts), TableError> {
        let mut plain = Vec::new();
        GzDecoder::new(packed).take(LARGEST as u64).read_to_end(&mut plain)?;
        let mut cursor = Cursor(plain.strip_prefix(MAGIC).ok_or(TableError::Unknown)?);
        let counts = cursor.counts()?;
        let zones = cursor.strings(counts.zones)?;
        let areas = cursor.areas(&counts)?;
        let towns = cursor.towns(&counts, &areas)?;
        let names = cursor.names(&counts)?;
        let mut codes = Vec::new();
        for _ in 0..counts.countries_with_codes {
            codes.push(cursor.codes(&counts)?);
        }
        if !cursor.0.is_empty()
            || codes.iter().map(|country| country.code.len()).sum::<usize>() != counts.codes
        {
            return Err(TableError::Damaged("counts"));
        }
        Ok((Self { zones, areas, towns, names, codes }, counts))
    }
}

/// What is still to be read.
struct Cursor<'t>(&'t [u8]);

impl<'t> Cursor<'t> {
    /// Millions of these are read, also by unoptimised test programs: hence plain loops, and one byte first.
    fn varint(&mut self) -> Result<u64, TableError> {
        let (mut value, mut shift) = (0u64, 0);
        while let [byte, rest @ ..] = self.0 {
            self.0 = rest;
            if *byte < 0x80 && shift == 0 {
                return Ok(u64::from(*byte));
            }
            value |= u64::from(*byte & 0x7f) << shift;
            if *byte < 0x80 {
                return Ok(value);
            }
            shift += 7;
            if shift > 56 {
                return Err(TableError::Damaged("number"));
            }
        }
        Err(TableError::Damaged("end"))
    }

    fn number<T: TryFrom<u64>>(&mut self) -> Result<T, TableError> {
        T::try_from(self.varint()?).map_err(|_| TableError::Damaged("number"))
    }

    /// Zigzag: 0, -1, 1, -2, …
    fn signed(&mut self) -> Result<i64, TableError> {
        let value = self.varint()?;
        let half = i64::try_from(value >> 1).map_err(|_| TableError::Damaged("number"))?;
        Ok(if value & 1 == 0 { half } else { -half - 1 })
    }

    fn slice(&mut self) -> Result<&'t [u8], TableError> {
        let length: usize = self.number()?;
        let (slice, rest) = self.0.split_at_checked(length).ok_or(TableError::Damaged("end"))?;
        self.0 = rest;
        Ok(slice)
    }

    /// A column of `rows` values, each read by `read`.
    fn column<T>(
        &mut self,
        rows: usize,
        mut read: impl FnMut(&mut Cursor<'t>) -> Result<T, TableError>,
    ) -> Result<Vec<T>, TableError> {
        let mut inner = Cursor(self.slice()?);
        if rows > inner.0.len() {
            return Err(TableError::Damaged("rows"));
        }
        let mut values = Vec::with_capacity(rows);
        while values.len() < rows {
            values.push(read(&mut inner)?);
        }
        if inner.0.is_empty() { Ok(values) } else { Err(TableError::Damaged("column")) }
    }

    /// A column of positions below `limit`.
    fn positions(&mut self, rows: usize, limit: usize) -> Result<Vec<u16>, TableError> {
        self.column(rows, |c| {
            let at: u16 = c.number()?;
            if usize::from(at) < limit { Ok(at) } else { Err(TableError::Damaged("position")) }
        })
    }

    /// A column of counts, as running totals, and the last total.
    fn totals(&mut self, rows: usize) -> Result<(Vec<u32>, usize), TableError> {
        let mut total = 0u32;
        let totals = self.column(rows, |c| {
            total = total.checked_add(c.number()?).ok_or(TableError::Damaged("total"))?;
            Ok(total)
        })?;
        Ok((totals, total as usize))
    }

    fn strings(&mut self, rows: usize) -> Result<Strings, TableError> {
        let shared = self.column(rows, Self::number::<u32>)?;
        let own = self.column(rows, Self::number::<u32>)?;
        let mut tail = self.slice()?;
        let (mut text, mut ends, mut before) =
            (Vec::with_capacity(2 * tail.len()), Vec::with_capacity(rows), 0);
        for (shared, own) in shared.into_iter().zip(own) {
            let (shared, own, start) = (shared as usize, own as usize, text.len());
            let (new, rest) = tail.split_at_checked(own).ok_or(TableError::Damaged("text"))?;
            if before + shared > start || start + shared + own > LARGEST {
                return Err(TableError::Damaged("text"));
            }
            text.extend_from_within(before..before + shared);
            text.extend_from_slice(new);
            ends.push(u32::try_from(text.len()).map_err(|_| TableError::Damaged("text"))?);
            (tail, before) = (rest, start);
        }
        text.shrink_to_fit();
        let text = String::from_utf8(text).map_err(|_| TableError::Damaged("text"))?;
        Ok(Strings::new(text, ends))
    }

    fn counts(&mut self) -> Result<Counts, TableError> {
        Ok(Counts {
            zones: self.number()?,
            areas: self.number()?,
            area_keys: self.number()?,
            towns: self.number()?,
            keys: self.number()?,
            countries_with_codes: self.number()?,
            codes: self.number()?,
        })
    }

    fn areas(&mut self, counts: &Counts) -> Result<Areas, TableError> {
        let mut row = 0;
        let parent = self.column(counts.areas, |c| {
            let parent: u16 = c.number()?;
            row += 1;
            if usize::from(parent) < row { Ok(parent) } else { Err(TableError::Damaged("parent")) }
        })?;
        let zone = self.positions(counts.areas, counts.zones)?;
        let code = self.strings(counts.areas)?;
        let name = self.strings(counts.areas)?;
        let keys = self.strings(counts.area_keys)?;
        let (ends, total) = self.totals(counts.area_keys)?;
        let targets = self.positions(total, counts.areas)?;
        Ok(Areas { parent, zone, code, name, keys, ends, targets })
    }

    fn towns(&mut self, counts: &Counts, areas: &Areas) -> Result<Towns, TableError> {
        let name = self.strings(counts.towns)?;
        let area = self.positions(counts.towns, counts.areas)?;
        let mut zone = self.positions(counts.towns, counts.zones + 1)?;
        for (zone, area) in zone.iter_mut().zip(&area) {
            *zone = zone.checked_sub(1).unwrap_or(areas.zone[usize::from(*area)]);
        }
        let latitude = self.column(counts.towns, |c| thousandths(c.signed()?, 90))?;
        let longitude = self.column(counts.towns, |c| thousandths(c.signed()?, 180))?;
        let people = self.column(counts.towns, Self::number)?;
        Ok(Towns { name, area, zone, latitude, longitude, people })
    }

    fn names(&mut self, counts: &Counts) -> Result<Names, TableError> {
        let keys = self.strings(counts.keys)?;
        let (mains, towns) = self.totals(counts.keys)?;
        let (ends, total) = self.totals(counts.keys)?;
        if towns != counts.towns {
            return Err(TableError::Damaged("names"));
        }
        let (mut key, mut read, mut last) = (0, 0, None);
        let others = self.column(total, |c| {
            while ends.get(key).is_some_and(|end| *end <= read) {
                (key, last) = (key + 1, None);
            }
            let from = last.unwrap_or(i64::from(mains.get(key).copied().unwrap_or(0)));
            let town = from + c.signed()?;
            (read, last) = (read + 1, Some(town));
            let town = u32::try_from(town).map_err(|_| TableError::Damaged("town"))?;
            if (town as usize) < counts.towns { Ok(town) } else { Err(TableError::Damaged("town")) }
        })?;
        Ok(Names { keys, mains, ends, others })
    }

    fn codes(&mut self, counts: &Counts) -> Result<CodesOfACountry, TableError> {
        let country: u16 = self.number()?;
        let (kept, whole, alone) = (self.number()?, self.number()?, self.number::<u8>()? == 1);
        let rows = self.number()?;
        let code = self.strings(rows)?;
        let state = self.positions(rows, counts.areas + 1)?;
        let latitude = self.running_thousandths(rows, 90)?;
        let longitude = self.running_thousandths(rows, 180)?;
        if usize::from(country) >= counts.areas {
            return Err(TableError::Damaged("country"));
        }
        Ok(CodesOfACountry { country, kept, whole, alone, code, state, latitude, longitude })
    }

    fn running_thousandths(&mut self, rows: usize, limit: i64) -> Result<Vec<i32>, TableError> {
        let mut last = 0;
        self.column(rows, |c| {
            last = thousandths(i64::from(last) + c.signed()?, limit)?;
            Ok(last)
        })
    }
}

fn thousandths(value: i64, limit: i64) -> Result<i32, TableError> {
    match i32::try_from(value) {
        Ok(small) if value.abs() <= limit * 1000 => Ok(small),
        _ => Err(TableError::Damaged("degrees")),
    }
}

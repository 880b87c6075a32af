//! How long a way may take, and in which direction it goes.
//!
//! Roads and timetables are not known here: times come from the straight line, by the speeds below, and are rough.

/// How somebody travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Travel {
    /// On foot.
    Foot,
    /// By bicycle.
    Bicycle,
    /// By bus or train.
    Transit,
    /// By car, their own or somebody's.
    Car,
}

impl Travel {
    /// All of them, slowest first.
    pub const ALL: [Self; 4] = [Self::Foot, Self::Bicycle, Self::Transit, Self::Car];

    /// The word in forms.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Foot => "foot",
            Self::Bicycle => "bicycle",
            Self::Transit => "transit",
            Self::Car => "car",
        }
    }

    /// The reverse of [`Travel::as_str`].
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|travel| travel.as_str() == word)
    }

    /// Minutes for so many kilometres as the crow flies, in steps of five; never less than five. Roads are taken to be
    /// 1.3 times as long.
    pub fn minutes(self, km: f64) -> u16 {
        let (km_an_hour, waiting) = match self {
            Self::Foot => (4.5, 0.0),
            Self::Bicycle => (14.0, 2.0),
            Self::Transit => (18.0, 10.0),
            Self::Car => (35.0, 5.0),
        };
        let minutes = waiting + km.max(0.0) * 1.3 / km_an_hour * 60.0;
        // At most the longest way round the earth on foot, which fits.
        ((minutes / 5.0).ceil().clamp(1.0, 12_000.0) * 5.0) as u16
    }
}

/// One of eight directions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Quarter {
    /// North.
    North,
    /// North-east.
    NorthEast,
    /// East.
    East,
    /// South-east.
    SouthEast,
    /// South.
    South,
    /// South-west.
    SouthWest,
    /// West.
    West,
    /// North-west.
    NorthWest,
}

/// The direction from one point to another (latitude and longitude in degrees) as one sets out on the shortest way.
pub fn quarter(from: (f64, f64), to: (f64, f64)) -> Quarter {
    const ALL: [Quarter; 8] = [
        Quarter::North,
        Quarter::NorthEast,
        Quarter::East,
        Quarter::SouthEast,
        Quarter::South,
        Quarter::SouthWest,
        Quarter::West,
        Quarter::NorthWest,
    ];
    let (lat, other) = (from.0.to_radians(), to.0.to_radians());
    let turn = (to.1 - from.1).to_radians();
    let east = turn.sin() * other.cos();
    let north = lat.cos() * other.sin() - lat.sin() * other.cos() * turn.cos();
    let eighths = (east.atan2(north).to_degrees() / 45.0).round() as i64;
    ALL[usize::try_from(eighths.rem_euclid(8)).unwrap_or_default()]
}

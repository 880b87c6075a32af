//! Sixteen bytes written as 32 small hexadecimal digits: how ids stand in the database and in addresses.

use thiserror::Error;

/// A text that is not 32 digits of `0-9a-f`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("an id is 32 digits of 0-9 and a-f")]
pub struct NotAnId;

/// Writes bytes as small hexadecimal digits.
pub(crate) fn encode(bytes: &[u8]) -> String {
    const DIGITS: [char; 16] =
        ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'];
    bytes.iter().flat_map(|byte| [DIGITS[usize::from(byte >> 4)], DIGITS[usize::from(byte & 15)]]).collect()
}

/// Reads what [`encode`] writes and nothing else: one id has one text.
pub(crate) fn decode<const N: usize>(text: &str) -> Result<[u8; N], NotAnId> {
    let digits = text.as_bytes();
    if digits.len() != 2 * N {
        return Err(NotAnId);
    }
    let mut bytes = [0; N];
    for (byte, pair) in bytes.iter_mut().zip(digits.chunks_exact(2)) {
        *byte = pair.iter().try_fold(0, |high, digit| Ok(high << 4 | value(*digit)?))?;
    }
    Ok(bytes)
}

fn value(digit: u8) -> Result<u8, NotAnId> {
    match digit {
        b'0'..=b'9' => Ok(digit - b'0'),
        b'a'..=b'f' => Ok(digit - b'a' + 10),
        _ => Err(NotAnId),
    }
}

/// An id of 16 bytes: shown and read as hexadecimal, `***` when debugged, so that no trace carries it.
macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name([u8; 16]);

        impl $name {
            /// The id as it is.
            #[must_use]
            pub fn from_bytes(bytes: [u8; 16]) -> Self {
                Self(bytes)
            }

            /// Its bytes.
            #[must_use]
            pub fn as_bytes(&self) -> &[u8; 16] {
                &self.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&$crate::hex::encode(&self.0))
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(concat!(stringify!($name), "(***)"))
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::hex::NotAnId;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                $crate::hex::decode(text).map(Self)
            }
        }
    };
}
pub(crate) use id;

#[cfg(test)]
mod tests {
    use crate::Member;

    #[test]
    fn an_id_has_one_text() {
        let id = Member::from_bytes(std::array::from_fn(|i| i as u8 * 17));
        let text = "00112233445566778899aabbccddeeff";
        assert_eq!(id.to_string(), text);
        assert!(text.parse::<Member>().unwrap() == id);
        for bad in
            ["", "0", &text[1..], &text.to_uppercase(), &format!("{text}0"), &text.replace('f', "g"), "é"]
        {
            assert!(bad.parse::<Member>().is_err(), "{bad}");
        }
        assert!("é".repeat(16).parse::<Member>().is_err());
    }

    #[test]
    fn p14_ids_are_not_for_traces() {
        assert_eq!(format!("{:?}", Member::from_bytes([7; 16])), "Member(***)");
    }
}

//! Codes of digits, as people type them.

use zeroize::Zeroizing;

/// So many digits, in any script that our languages write them in, with spaces or hyphens between them or not. Comes out
/// as `0` to `9`.
pub(crate) fn read<const N: usize>(typed: &str) -> Option<Zeroizing<[u8; N]>> {
    let mut digits = Zeroizing::new([0; N]);
    let mut count = 0;
    for c in typed.chars().filter(|c| !c.is_whitespace() && *c != '-') {
        let value = match c {
            '0'..='9' => c as u32 - '0' as u32,
            '٠'..='٩' => c as u32 - '٠' as u32,
            '۰'..='۹' => c as u32 - '۰' as u32,
            _ => return None,
        };
        *digits.get_mut(count)? = b'0' + value as u8;
        count += 1;
    }
    (count == N).then_some(digits)
}

/// The last `N` digits of a number.
pub(crate) fn of<const N: usize>(mut number: u64) -> Zeroizing<[u8; N]> {
    let mut digits = Zeroizing::new([b'0'; N]);
    for digit in digits.iter_mut().rev() {
        *digit = b'0' + (number % 10) as u8;
        number /= 10;
    }
    digits
}

/// The digits as text.
pub(crate) fn text(digits: &[u8]) -> Zeroizing<String> {
    Zeroizing::new(digits.iter().map(|digit| char::from(*digit)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_are_read_as_people_type_them() {
        for typed in ["0042", " 00 42\n", "00-42", "۰۰۴۲", "٠٠ ٤٢"] {
            assert_eq!(read::<4>(typed).as_deref(), Some(b"0042"), "{typed}");
        }
        for typed in ["", "042", "00042", "004a", "0042.", "+042", "é", "十一十一"] {
            assert_eq!(read::<4>(typed), None, "{typed}");
        }
    }

    #[test]
    fn a_number_has_its_last_digits() {
        assert_eq!(&*of::<4>(1_230_042), b"0042");
        assert_eq!(&*text(&*of::<2>(u64::MAX)), "15");
    }
}

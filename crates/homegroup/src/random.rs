//! Randomness. Nothing else in the program asks the machine for it.

/// Fresh random bytes from the machine.
pub(crate) fn bytes<const N: usize>() -> anyhow::Result<[u8; N]> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|_| anyhow::anyhow!("the machine gives no randomness"))?;
    Ok(bytes)
}

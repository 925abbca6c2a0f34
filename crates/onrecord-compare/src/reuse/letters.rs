//! Which bytes of a text are letters or digits?
//!
//! Sixty-four bytes at a time, as bits, with the widest vectors that the processor has; it is asked
//! when the program runs. Every kernel gives the same bits. What a word is, is decided in `words`:
//! characters beyond ASCII are only marked here, since most of them need a table.

#[cfg(target_arch = "aarch64")]
mod neon;
#[cfg(target_arch = "x86_64")]
mod x86;

/// Bytes that one mask tells of.
pub(super) const WIDTH: usize = 64;

/// One bit for each of 64 bytes, the first byte lowest.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Mask {
    /// ASCII letters and digits, and all bytes of characters beyond ASCII.
    pub(super) letters: u64,
    /// Bytes of characters beyond ASCII.
    pub(super) foreign: u64,
}

/// Replaces what is in `masks` by the masks of a text.
pub(super) fn masks(bytes: &[u8], masks: &mut Vec<Mask>) {
    masks.clear();
    masks.reserve(bytes.len() / WIDTH + 1);
    let (whole, rest) = bytes.as_chunks::<WIDTH>();
    fill(whole, masks);
    if !rest.is_empty() {
        let mut last = [0; WIDTH];
        last[..rest.len()].copy_from_slice(rest);
        masks.push(scalar(&last));
    }
}

#[cfg(target_arch = "x86_64")]
fn fill(chunks: &[[u8; WIDTH]], masks: &mut Vec<Mask>) {
    if is_x86_feature_detected!("avx2") {
        #[expect(unsafe_code, reason = "the processor was asked on the line before")]
        // SAFETY: the processor has AVX2.
        unsafe {
            x86::fill(chunks, masks);
        }
    } else {
        masks.extend(chunks.iter().map(scalar));
    }
}

#[cfg(target_arch = "aarch64")]
fn fill(chunks: &[[u8; WIDTH]], masks: &mut Vec<Mask>) {
    if std::arch::is_aarch64_feature_detected!("neon") {
        #[expect(unsafe_code, reason = "the processor was asked on the line before")]
        // SAFETY: the processor has NEON.
        masks.extend(chunks.iter().map(|chunk| unsafe { neon::mask(chunk) }));
    } else {
        masks.extend(chunks.iter().map(scalar));
    }
}

#[cfg(not(any(target_arch = "x86_64", target_arch = "aarch64")))]
fn fill(chunks: &[[u8; WIDTH]], masks: &mut Vec<Mask>) {
    masks.extend(chunks.iter().map(scalar));
}

/// Eight bytes at a time in one ordinary register.
fn scalar(chunk: &[u8; WIDTH]) -> Mask {
    const ONES: u64 = 0x0101_0101_0101_0101;
    const HIGH: u64 = 0x8080_8080_8080_8080;
    // Brings the high bits of eight bytes together in one byte.
    const GATHER: u64 = 0x0102_0408_1020_4080;
    // The high bit of each byte that is at least `least`, for bytes below 128.
    let at_least = |bytes: u64, least: u8| bytes.wrapping_add(ONES * u64::from(128 - least));
    let mut mask = Mask::default();
    for (at, bytes) in chunk.as_chunks::<8>().0.iter().enumerate() {
        let bytes = u64::from_le_bytes(*bytes);
        let foreign = bytes & HIGH;
        let low = bytes & !HIGH;
        let small = low | (ONES * 0x20);
        let digit = at_least(low, b'0') & !at_least(low, b'9' + 1);
        let letter = at_least(small, b'a') & !at_least(small, b'z' + 1);
        let letters = (digit | letter) & HIGH | foreign;
        let gather = |high: u64| (high >> 7).wrapping_mul(GATHER) >> 56;
        mask.letters |= gather(letters) << (8 * at);
        mask.foreign |= gather(foreign) << (8 * at);
    }
    mask
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plainly(chunk: &[u8]) -> Mask {
        let mut mask = Mask::default();
        for (at, byte) in chunk.iter().enumerate() {
            mask.letters |= u64::from(byte.is_ascii_alphanumeric() || *byte > 127) << at;
            mask.foreign |= u64::from(*byte > 127) << at;
        }
        mask
    }

    #[test]
    fn all_kernels_give_the_same_bits_for_all_bytes() {
        for turn in 0..=255_u8 {
            let text: Vec<u8> = (0..=255_u8)
                .chain(0..99)
                .map(|byte| byte.wrapping_mul(turn))
                .collect();
            let mut found = Vec::new();
            masks(&text, &mut found);
            let expected: Vec<Mask> = text.chunks(WIDTH).map(plainly).collect();
            assert_eq!(found, expected);
            let alone: Vec<Mask> = text.as_chunks::<WIDTH>().0.iter().map(scalar).collect();
            assert_eq!(alone, expected[..alone.len()]);
        }
    }
}

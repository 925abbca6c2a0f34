//! Thirty-two bytes at a time with AVX2.

use std::arch::x86_64::{
    __m256i, _mm256_add_epi8, _mm256_cmpgt_epi8, _mm256_loadu_si256, _mm256_movemask_epi8, _mm256_or_si256,
    _mm256_set1_epi8,
};

use super::{Mask, WIDTH};

/// Adds the masks of chunks of 64 bytes.
#[target_feature(enable = "avx2")]
pub(super) fn fill(chunks: &[[u8; WIDTH]], masks: &mut Vec<Mask>) {
    masks.extend(chunks.iter().map(|chunk| mask(chunk)));
}

/// The mask of 64 bytes.
#[target_feature(enable = "avx2")]
#[inline]
fn mask(chunk: &[u8; WIDTH]) -> Mask {
    let halves = chunk.as_chunks::<32>().0;
    let mut mask = Mask::default();
    for (at, half) in halves.iter().enumerate() {
        #[expect(unsafe_code, reason = "vectors are loaded by address")]
        // SAFETY: `half` is 32 bytes long, and the load needs no alignment.
        let bytes = unsafe { _mm256_loadu_si256(half.as_ptr().cast::<__m256i>()) };
        let foreign = bits(bytes);
        let small = _mm256_or_si256(bytes, _mm256_set1_epi8(0x20));
        let letter = within(small, b'a', 26);
        let digit = within(bytes, b'0', 10);
        let letters = bits(_mm256_or_si256(letter, digit));
        mask.letters |= u64::from(letters | foreign) << (32 * at);
        mask.foreign |= u64::from(foreign) << (32 * at);
    }
    mask
}

/// Which bytes are one of `count` from `first` on. Bytes are compared as signed numbers, so the range
/// is moved to the lowest ones.
#[target_feature(enable = "avx2")]
#[inline]
fn within(bytes: __m256i, first: u8, count: u8) -> __m256i {
    let lowest = _mm256_add_epi8(bytes, _mm256_set1_epi8(0x80_u8.wrapping_sub(first).cast_signed()));
    let end = _mm256_set1_epi8((0x80 + count).cast_signed());
    _mm256_cmpgt_epi8(end, lowest)
}

/// The high bits of 32 bytes.
#[target_feature(enable = "avx2")]
#[inline]
fn bits(bytes: __m256i) -> u32 {
    _mm256_movemask_epi8(bytes).cast_unsigned()
}

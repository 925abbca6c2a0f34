//! Sixteen bytes at a time with NEON.

use std::arch::aarch64::{
    uint8x16_t, vaddv_u8, vandq_u8, vcgeq_u8, vcltq_u8, vdupq_n_u8, vget_high_u8, vget_low_u8, vld1q_u8,
    vorrq_u8, vsubq_u8,
};

use super::{Mask, WIDTH};

/// The mask of 64 bytes.
#[target_feature(enable = "neon")]
#[inline]
pub(super) fn mask(chunk: &[u8; WIDTH]) -> Mask {
    let mut mask = Mask::default();
    for (at, quarter) in chunk.as_chunks::<16>().0.iter().enumerate() {
        #[expect(unsafe_code, reason = "vectors are loaded by address")]
        // SAFETY: `quarter` is 16 bytes long.
        let bytes = unsafe { vld1q_u8(quarter.as_ptr()) };
        let foreign = vcgeq_u8(bytes, vdupq_n_u8(128));
        let small = vorrq_u8(bytes, vdupq_n_u8(0x20));
        let letter = within(small, b'a', 26);
        let digit = within(bytes, b'0', 10);
        let letters = vorrq_u8(vorrq_u8(letter, digit), foreign);
        mask.letters |= u64::from(bits(letters)) << (16 * at);
        mask.foreign |= u64::from(bits(foreign)) << (16 * at);
    }
    mask
}

/// Which bytes are one of `count` from `first` on.
#[target_feature(enable = "neon")]
#[inline]
fn within(bytes: uint8x16_t, first: u8, count: u8) -> uint8x16_t {
    vcltq_u8(vsubq_u8(bytes, vdupq_n_u8(first)), vdupq_n_u8(count))
}

/// One bit for each of 16 bytes that are all ones or all zeros.
#[target_feature(enable = "neon")]
#[inline]
fn bits(bytes: uint8x16_t) -> u16 {
    const WEIGHTS: [u8; 16] = [1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128];
    #[expect(unsafe_code, reason = "vectors are loaded by address")]
    // SAFETY: the table is 16 bytes long.
    let weights = unsafe { vld1q_u8(WEIGHTS.as_ptr()) };
    let kept = vandq_u8(bytes, weights);
    let (low, high) = (vaddv_u8(vget_low_u8(kept)), vaddv_u8(vget_high_u8(kept)));
    u16::from(low) | u16::from(high) << 8
}

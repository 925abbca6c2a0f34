//! Eight shingles at a time with AVX2.

use std::arch::x86_64::{
    __m256i, _mm_cvtsi32_si128, _mm256_add_epi32, _mm256_and_si256, _mm256_castsi256_ps, _mm256_cmpeq_epi32,
    _mm256_i32gather_epi32, _mm256_loadu_si256, _mm256_movemask_ps, _mm256_mullo_epi32, _mm256_set1_epi32,
    _mm256_setzero_si256, _mm256_sllv_epi32, _mm256_srl_epi32, _mm256_srli_epi32,
};

use super::{FIRST, SECOND, SHINGLE, Seen};
use crate::reuse::words::{Word, identity};

const LANES: usize = 8;

/// See [`Seen::hits`].
#[target_feature(enable = "avx2")]
pub(super) fn hits(seen: &Seen, words: &[Word], places: &mut Vec<u32>) {
    let set = |word: u32| _mm256_set1_epi32(word.cast_signed());
    let (first, second, one) = (set(FIRST), set(SECOND), set(1));
    let (id, low) = (set(identity(u32::MAX)), set(31));
    let shift = _mm_cvtsi32_si128(seen.shift.cast_signed());
    let mut at = 0;
    while let Some(window) = words
        .get(at..)
        .and_then(|rest| rest.first_chunk::<{ LANES + SHINGLE - 1 }>())
    {
        let [one_on, two_on] = [1, 2].map(|step| {
            #[expect(unsafe_code, reason = "vectors are loaded by address")]
            // SAFETY: `step + 8` words are no more than the ten of the window.
            unsafe {
                _mm256_loadu_si256(window.as_ptr().add(step).cast::<__m256i>())
            }
        });
        #[expect(unsafe_code, reason = "vectors are loaded by address")]
        // SAFETY: the window has ten words.
        let here = unsafe { _mm256_loadu_si256(window.as_ptr().cast::<__m256i>()) };
        let hash = _mm256_add_epi32(
            _mm256_add_epi32(
                _mm256_mullo_epi32(_mm256_and_si256(here, id), first),
                _mm256_mullo_epi32(_mm256_and_si256(one_on, id), second),
            ),
            _mm256_and_si256(two_on, id),
        );
        let place = _mm256_srl_epi32(hash, shift);
        #[expect(unsafe_code, reason = "rows are gathered by address")]
        // SAFETY: a place has as many bits as the table, so its row is one of the table's.
        let rows = unsafe {
            _mm256_i32gather_epi32::<4>(seen.bits.as_ptr().cast::<i32>(), _mm256_srli_epi32::<5>(place))
        };
        let bit = _mm256_sllv_epi32(one, _mm256_and_si256(place, low));
        let absent = _mm256_cmpeq_epi32(_mm256_and_si256(rows, bit), _mm256_setzero_si256());
        let mut found = !_mm256_movemask_ps(_mm256_castsi256_ps(absent)).cast_unsigned() & 0xFF;
        while found != 0 {
            places.push(at as u32 + found.trailing_zeros());
            found &= found - 1;
        }
        at += LANES;
    }
    seen.plainly(words, at, places);
}

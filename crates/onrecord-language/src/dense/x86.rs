//! The inner loops for x86: a tile of rows times a panel of columns, sums in registers.

use std::arch::x86_64::{
    __m256, __m256i, __m512, __m512i, _mm256_add_epi32, _mm256_add_ps, _mm256_fmadd_ps, _mm256_loadu_ps,
    _mm256_loadu_si256, _mm256_madd_epi16, _mm256_set1_epi32, _mm256_set1_ps, _mm256_setzero_ps,
    _mm256_setzero_si256, _mm256_storeu_ps, _mm256_storeu_si256, _mm512_add_ps, _mm512_dpwssd_epi32,
    _mm512_fmadd_ps, _mm512_loadu_ps, _mm512_loadu_si512, _mm512_set1_epi32, _mm512_set1_ps,
    _mm512_setzero_ps, _mm512_setzero_si512, _mm512_storeu_ps, _mm512_storeu_si512,
};

use super::fixed::{self, Weight, Whole};
use super::{PANEL, Panels, Sums, Tile};

/// Writes a block once for each lane: sums stay in registers only if no lane is counted by a variable.
macro_rules! lanes {
    ($lane:ident in [$($number:literal),*] $body:block) => {
        $({
            const $lane: usize = $number;
            $body
        })*
    };
}

/// Adds the products of eight rows to `sums`, two panels at a time: sixteen registers of sixteen numbers.
#[target_feature(enable = "avx512f")]
#[inline]
pub(super) fn tile_avx512(tile: &Tile<'_, 8>, panels: &Panels<'_, 2>, sums: &mut Sums<8, 2>) {
    let tile = as_high(tile, panels[0]);
    let mut registers = [[_mm512_setzero_ps(); 2]; 8];
    for (number, (low, high)) in panels[0].iter().zip(panels[1]).enumerate() {
        let (low, high) = (load_16(low), load_16(high));
        lanes!(LANE in [0, 1, 2, 3, 4, 5, 6, 7] {
            let value = _mm512_set1_ps(tile[LANE][number]);
            registers[LANE][0] = _mm512_fmadd_ps(value, low, registers[LANE][0]);
            registers[LANE][1] = _mm512_fmadd_ps(value, high, registers[LANE][1]);
        });
    }
    lanes!(LANE in [0, 1, 2, 3, 4, 5, 6, 7] {
        let [low, high] = &mut sums[LANE];
        store_16(_mm512_add_ps(load_16(low), registers[LANE][0]), low);
        store_16(_mm512_add_ps(load_16(high), registers[LANE][1]), high);
    });
}

/// Adds the products of six rows to `sums`: twelve registers of eight numbers.
#[target_feature(enable = "avx2,fma")]
#[inline]
pub(super) fn tile_avx2(tile: &Tile<'_, 6>, panels: &Panels<'_, 1>, sums: &mut Sums<6, 1>) {
    let [panel] = panels;
    let tile = as_high(tile, panel);
    let mut registers = [[_mm256_setzero_ps(); 2]; 6];
    for (number, weights) in panel.iter().enumerate() {
        let [low, high] = halves(weights);
        let (low, high) = (load_8(low), load_8(high));
        lanes!(LANE in [0, 1, 2, 3, 4, 5] {
            let value = _mm256_set1_ps(tile[LANE][number]);
            registers[LANE][0] = _mm256_fmadd_ps(value, low, registers[LANE][0]);
            registers[LANE][1] = _mm256_fmadd_ps(value, high, registers[LANE][1]);
        });
    }
    lanes!(LANE in [0, 1, 2, 3, 4, 5] {
        if let [low, high] = sums[LANE][0].as_chunks_mut::<8>().0 {
            store_8(_mm256_add_ps(load_8(low), registers[LANE][0]), low);
            store_8(_mm256_add_ps(load_8(high), registers[LANE][1]), high);
        }
    });
}

/// Sums products of whole numbers in eight rows, two panels at a time: sixteen registers of sixteen numbers.
#[target_feature(enable = "avx512f,avx512bw,avx512vnni")]
#[inline]
pub(super) fn whole_tile_avx512(
    tile: &fixed::Tile<'_, 8>,
    panels: &fixed::Panels<'_, 2>,
    sums: &mut Whole<8, 2>,
) {
    let mut tile = *tile;
    for row in &mut tile {
        *row = &row[..panels[0].len()];
    }
    let mut registers = [[_mm512_setzero_si512(); 2]; 8];
    for (number, (low, high)) in panels[0].iter().zip(panels[1]).enumerate() {
        let (low, high) = (whole_16(low), whole_16(high));
        lanes!(LANE in [0, 1, 2, 3, 4, 5, 6, 7] {
            let pair = _mm512_set1_epi32(tile[LANE][number].cast_signed());
            registers[LANE][0] = _mm512_dpwssd_epi32(registers[LANE][0], pair, low);
            registers[LANE][1] = _mm512_dpwssd_epi32(registers[LANE][1], pair, high);
        });
    }
    lanes!(LANE in [0, 1, 2, 3, 4, 5, 6, 7] {
        let [low, high] = &mut sums[LANE];
        #[expect(unsafe_code, reason = "the arrays have as many numbers as are written")]
        unsafe {
            _mm512_storeu_si512(low.as_mut_ptr().cast(), registers[LANE][0]);
            _mm512_storeu_si512(high.as_mut_ptr().cast(), registers[LANE][1]);
        }
    });
}

/// Sums products of whole numbers in six rows: twelve registers of eight numbers.
#[target_feature(enable = "avx2")]
#[inline]
pub(super) fn whole_tile_avx2(
    tile: &fixed::Tile<'_, 6>,
    panels: &fixed::Panels<'_, 1>,
    sums: &mut Whole<6, 1>,
) {
    let [panel] = panels;
    let mut tile = *tile;
    for row in &mut tile {
        *row = &row[..panel.len()];
    }
    let mut registers = [[_mm256_setzero_si256(); 2]; 6];
    for (number, weights) in panel.iter().enumerate() {
        let [low, high] = whole_8(weights);
        lanes!(LANE in [0, 1, 2, 3, 4, 5] {
            let pair = _mm256_set1_epi32(tile[LANE][number].cast_signed());
            registers[LANE][0] = _mm256_add_epi32(registers[LANE][0], _mm256_madd_epi16(pair, low));
            registers[LANE][1] = _mm256_add_epi32(registers[LANE][1], _mm256_madd_epi16(pair, high));
        });
    }
    lanes!(LANE in [0, 1, 2, 3, 4, 5] {
        if let [low, high] = sums[LANE][0].as_chunks_mut::<8>().0 {
            #[expect(unsafe_code, reason = "the arrays have as many numbers as are written")]
            unsafe {
                _mm256_storeu_si256(low.as_mut_ptr().cast(), registers[LANE][0]);
                _mm256_storeu_si256(high.as_mut_ptr().cast(), registers[LANE][1]);
            }
        }
    });
}

#[target_feature(enable = "avx512f")]
#[inline]
fn whole_16(values: &[Weight; PANEL]) -> __m512i {
    #[expect(unsafe_code, reason = "the array has as many numbers as are read")]
    unsafe {
        _mm512_loadu_si512(values.as_ptr().cast())
    }
}

#[target_feature(enable = "avx2")]
#[inline]
fn whole_8(values: &[Weight; PANEL]) -> [__m256i; 2] {
    let halves = values.as_chunks::<8>().0;
    #[expect(unsafe_code, reason = "each half has as many numbers as are read")]
    let load = |half: &[Weight; 8]| unsafe { _mm256_loadu_si256(half.as_ptr().cast()) };
    [load(&halves[0]), load(&halves[1])]
}

/// The rows of a tile, cut to the height of the panel, so that the loops need not ask again.
#[inline(always)]
fn as_high<'a, const ROWS: usize>(tile: &Tile<'a, ROWS>, panel: &[[f32; PANEL]]) -> Tile<'a, ROWS> {
    let mut cut = *tile;
    for row in &mut cut {
        *row = &row[..panel.len()];
    }
    cut
}

/// The two halves of a row of a panel.
#[inline(always)]
fn halves(row: &[f32; PANEL]) -> [&[f32; 8]; 2] {
    let halves = row.as_chunks::<8>().0;
    [&halves[0], &halves[1]]
}

#[target_feature(enable = "avx512f")]
#[inline]
fn load_16(values: &[f32; 16]) -> __m512 {
    #[expect(unsafe_code, reason = "the array has as many numbers as are read")]
    unsafe {
        _mm512_loadu_ps(values.as_ptr())
    }
}

#[target_feature(enable = "avx512f")]
#[inline]
fn store_16(register: __m512, values: &mut [f32; 16]) {
    #[expect(unsafe_code, reason = "the array has as many numbers as are written")]
    unsafe {
        _mm512_storeu_ps(values.as_mut_ptr(), register);
    }
}

#[target_feature(enable = "avx2,fma")]
#[inline]
fn load_8(values: &[f32; 8]) -> __m256 {
    #[expect(unsafe_code, reason = "the array has as many numbers as are read")]
    unsafe {
        _mm256_loadu_ps(values.as_ptr())
    }
}

#[target_feature(enable = "avx2,fma")]
#[inline]
fn store_8(register: __m256, values: &mut [f32; 8]) {
    #[expect(unsafe_code, reason = "the array has as many numbers as are written")]
    unsafe {
        _mm256_storeu_ps(values.as_mut_ptr(), register);
    }
}

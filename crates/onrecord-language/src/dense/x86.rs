//! The inner loops for x86: a tile of rows times a panel of columns, sums in registers.

use std::arch::x86_64::{
    __m256, __m512, _mm256_add_ps, _mm256_fmadd_ps, _mm256_loadu_ps, _mm256_set1_ps, _mm256_setzero_ps,
    _mm256_storeu_ps, _mm512_add_ps, _mm512_fmadd_ps, _mm512_loadu_ps, _mm512_set1_ps, _mm512_setzero_ps,
    _mm512_storeu_ps,
};

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

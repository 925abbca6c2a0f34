//! The inner loops for x86: a tile of rows times a panel of columns, sums in registers.

use std::arch::x86_64::{
    __m256, __m512, _mm256_add_ps, _mm256_fmadd_ps, _mm256_loadu_ps, _mm256_set1_ps, _mm256_setzero_ps,
    _mm256_storeu_ps, _mm512_add_ps, _mm512_fmadd_ps, _mm512_loadu_ps, _mm512_set1_ps, _mm512_setzero_ps,
    _mm512_storeu_ps,
};

use super::{PANEL, Sums, Tile};

/// Adds the products of eight rows to `sums`: sixteen registers of sixteen numbers.
#[target_feature(enable = "avx512f")]
#[inline]
pub(super) fn tile_avx512(tile: &Tile<'_, 8>, panel: &[[f32; PANEL]], sums: &mut Sums<8>) {
    let tile = as_high(tile, panel);
    let mut registers = [[_mm512_setzero_ps(); 2]; 8];
    for (number, weights) in panel.iter().enumerate() {
        let (low, high) = (load_16(part(weights, 0)), load_16(part(weights, 1)));
        for lane in 0..8 {
            let value = _mm512_set1_ps(tile[lane][number]);
            registers[lane][0] = _mm512_fmadd_ps(value, low, registers[lane][0]);
            registers[lane][1] = _mm512_fmadd_ps(value, high, registers[lane][1]);
        }
    }
    for lane in 0..8 {
        for (number, sums) in sums[lane].as_chunks_mut::<16>().0.iter_mut().enumerate() {
            store_16(_mm512_add_ps(load_16(sums), registers[lane][number]), sums);
        }
    }
}

/// Adds the products of six rows to `sums`, half a panel at a time: twelve registers of eight numbers.
#[target_feature(enable = "avx2,fma")]
#[inline]
pub(super) fn tile_avx2(tile: &Tile<'_, 6>, panel: &[[f32; PANEL]], sums: &mut Sums<6>) {
    let tile = as_high(tile, panel);
    for half in [0, 2] {
        let mut registers = [[_mm256_setzero_ps(); 2]; 6];
        for (number, weights) in panel.iter().enumerate() {
            let (low, high) = (load_8(part(weights, half)), load_8(part(weights, half + 1)));
            for lane in 0..6 {
                let value = _mm256_set1_ps(tile[lane][number]);
                registers[lane][0] = _mm256_fmadd_ps(value, low, registers[lane][0]);
                registers[lane][1] = _mm256_fmadd_ps(value, high, registers[lane][1]);
            }
        }
        for lane in 0..6 {
            let sums = sums[lane].as_chunks_mut::<8>().0.iter_mut().skip(half);
            for (sums, register) in sums.zip(registers[lane]) {
                store_8(_mm256_add_ps(load_8(sums), register), sums);
            }
        }
    }
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

/// One of the stretches of equal length that a row of a panel falls into.
#[inline(always)]
fn part<const LENGTH: usize>(row: &[f32; PANEL], number: usize) -> &[f32; LENGTH] {
    &row.as_chunks::<LENGTH>().0[number]
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

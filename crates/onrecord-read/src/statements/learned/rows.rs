//! Features as rows of a weight table, token by token.
//!
//! A feature is found by hashing; what two features share by chance is learnt together.

use super::mix;

/// The row of a feature is found by this many bits.
pub const BITS: u32 = 18;

/// The features of some tokens: rows of a weight table.
#[derive(Clone, Debug, Default)]
pub struct Rows {
    /// Rows, one token after the other.
    pub rows: Vec<u32>,
    /// One past the last row of each token.
    pub ends: Vec<u32>,
}

impl Rows {
    /// Forgets everything.
    pub fn clear(&mut self) {
        self.rows.clear();
        self.ends.clear();
    }

    /// The rows of one token.
    #[must_use]
    pub fn of(&self, token: usize) -> &[u32] {
        let start = token
            .checked_sub(1)
            .and_then(|before| self.ends.get(before))
            .copied()
            .unwrap_or(0);
        let end = self.ends.get(token).copied().unwrap_or(start);
        self.rows.get(start as usize..end as usize).unwrap_or_default()
    }

    /// These and others, token by token.
    #[must_use]
    pub fn beside(&self, others: &Self) -> Self {
        let mut both = Self::default();
        for token in 0..self.len() {
            both.rows.extend_from_slice(self.of(token));
            both.rows.extend_from_slice(others.of(token));
            both.close();
        }
        both
    }

    /// How many tokens.
    #[must_use]
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    pub(super) fn push(&mut self, feature: u64, value: u64) {
        let hashed =
            mix(value, feature.wrapping_mul(0x2545_F491_4F6C_DD1D)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        self.rows.push((hashed >> (64 - BITS)) as u32);
    }

    pub(super) fn close(&mut self) {
        self.ends.push(u32::try_from(self.rows.len()).unwrap_or(u32::MAX));
    }
}

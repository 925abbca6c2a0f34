//! A quick hash for short words of our own tables: nobody can choose words that collide in them.

use std::hash::{BuildHasherDefault, Hasher};

/// Makes the hash of a map.
pub(crate) type Quick = BuildHasherDefault<Lanes>;

/// Takes eight bytes at a time.
#[derive(Debug, Default)]
pub(crate) struct Lanes(u64);

impl Hasher for Lanes {
    fn write(&mut self, bytes: &[u8]) {
        for chunk in bytes.chunks(8) {
            let mut lane = [0; 8];
            lane[..chunk.len()].copy_from_slice(chunk);
            self.write_u64(u64::from_le_bytes(lane));
        }
    }

    fn write_u8(&mut self, byte: u8) {
        self.write_u64(u64::from(byte));
    }

    fn write_u64(&mut self, lane: u64) {
        self.0 = (self.0.rotate_left(29) ^ lane).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    }

    fn finish(&self) -> u64 {
        self.0 ^ (self.0 >> 32)
    }
}

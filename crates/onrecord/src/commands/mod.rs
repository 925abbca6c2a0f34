//! The commands, one file each: what can be said to it, and what it does.

pub(crate) mod claims;
pub(crate) mod drift;
pub(crate) mod export;
pub(crate) mod report;
pub(crate) mod trace;

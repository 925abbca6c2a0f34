//! The commands, one file each: what can be said to it, and what it does.

pub(crate) mod export;
pub(crate) mod report;
pub(crate) mod serve;

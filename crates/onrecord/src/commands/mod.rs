//! The commands, one file each: what can be said to it, and what it does.

pub(crate) mod conflicts;
pub(crate) mod export;
pub(crate) mod figures;
pub(crate) mod issues;
pub(crate) mod positions;
pub(crate) mod report;
pub(crate) mod stories;
pub(crate) mod timeline;

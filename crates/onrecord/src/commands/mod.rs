//! The commands, one file each: what can be said to it, and what it does.

pub(crate) mod add;
pub(crate) mod claims;
pub(crate) mod conflicts;
pub(crate) mod copies;
pub(crate) mod diff;
pub(crate) mod drift;
pub(crate) mod export;
pub(crate) mod figures;
pub(crate) mod issues;
pub(crate) mod new;
pub(crate) mod positions;
pub(crate) mod refresh;
pub(crate) mod remove;
pub(crate) mod report;
pub(crate) mod search;
pub(crate) mod serve;
pub(crate) mod show;
pub(crate) mod status;
pub(crate) mod stories;
pub(crate) mod timeline;
pub(crate) mod trace;
pub(crate) mod verdict;
pub(crate) mod verify;
pub(crate) mod who;
pub(crate) mod why;

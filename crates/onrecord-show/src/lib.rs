//! What people and programs look at: the case as JSON, the summary for a terminal, the dossier.
//!
//! Only here is HTML or JSON written. Showing decides nothing: it orders, counts and quotes what
//! reading and comparing found.

pub mod case;

pub mod case_json;
pub mod dossier;
mod marks;
pub mod summary;
mod tally;
pub mod why;

pub use case::Case;
pub use case_json::case_json;
pub use dossier::dossier;
pub use summary::summary;
pub use why::{why, why_text};

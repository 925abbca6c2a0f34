//! What people and programs look at: the case as JSON, the summary for a terminal, the dossier, and
//! the parts of the pages that a server shows.
//!
//! Only here is HTML or JSON written. Showing decides nothing: it orders, counts and quotes what
//! reading and comparing found.

pub mod case;
mod index;

pub mod layout;
pub mod view;

mod dates;
mod differences;
mod drawing;
mod marks;
mod tally;

pub mod parts;

pub mod case_json;
pub mod dossier;
pub mod summary;

pub use case::Case;
pub use case_json::case_json;
pub use dossier::dossier;
pub use drawing::provenance_svg;
pub use index::Index;
pub use summary::summary;
pub use view::View;

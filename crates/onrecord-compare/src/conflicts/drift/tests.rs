//! What is lost between two tellings of one thing, and what only looks like it.

//! The parts of a page: each a function of a view, so that the dossier and the live desk are one.

pub mod claim;
pub mod conflicts;
pub mod drift;
pub mod figures;
pub mod front;
pub mod leads;
pub mod method;
pub mod positions;
pub mod report;
pub mod shared;
pub mod story;
pub mod timeline;

use maud::{Markup, html};

/// A list of which the first stand open and the rest is folded away.
pub(crate) fn folded(items: Vec<Markup>, open: usize, what: &str, list: fn(Markup) -> Markup) -> Markup {
    let n = items.len();
    // One or two left over are not worth a fold.
    let open = if n <= open + 2 { n } else { open };
    let mut items = items.into_iter();
    let first: Vec<Markup> = items.by_ref().take(open).collect();
    let rest: Vec<Markup> = items.collect();
    html! {
        (list(html! { @for item in first { (item) } }))
        @if !rest.is_empty() {
            details class="more" {
                summary { (rest.len()) " more " (what) }
                (list(html! { @for item in rest { (item) } }))
            }
        }
    }
}

/// Items that bring their own frame.
pub(crate) fn plain(items: Markup) -> Markup {
    items
}

/// A heading with what follows, nothing if there is nothing.
pub(crate) fn under(title: &str, note: &str, empty: bool, content: Markup) -> Markup {
    html! {
        @if !empty {
            section class="part" {
                h3 { (title) }
                @if !note.is_empty() { p class="note" { (note) } }
                (content)
            }
        }
    }
}

//! How each count is made, and what is known to go wrong.

use maud::{Markup, html};

/// The method, for those who want to check.
#[must_use]
pub fn method() -> Markup {
    html! {
        p { "Nothing here says that something is so or not so. Each line leads to the sentence it rests on; an empty cell means that the reports say nothing." }
        dl class="method" {
            dt { "Report" }
            dd { "One input document, word for word as it came. Menus, lists of other headlines, advertising and stock lines are labelled as furniture and folded away, never deleted. The SHA-256 is of the whole input file." }
            dt { "Publication date" }
            dd { "A date line of the report or its metadata. A date of the page may be that of the visit or the crawl and is marked so. Inferred: it follows from other reports. Where nothing is known, the date stays open." }
            dt { "Statement" }
            dd { "A source, a cue and a content, in the sense of attribution relations (Pareti). Direct, mixed and indirect speech, acts, attitudes, credits of a whole report, and forms that name nobody. Hedged: a modal, a hearsay word or an approximation stands in it." }
            dt { "Chain" }
            dd { "From the report's own outlet to the last origin that the text names. A link is explicit (the same sentence), or known through a pronoun or a definite noun, or carried over from a credit elsewhere in the report. An outlet without a name stands in brackets." }
            dt { "Claim" }
            dd { "Statements of one story that say the same: actor, predicate, object and numbers agree. Its words are those of its clearest statement." }
            dt { "Reports, lines, independent origins" }
            dd { "Reports carry the claim. Lines are ways of transmission that share no station, when last speakers may be shared. Independent origins are ways that share no station at all (vertex-disjoint paths, Menger's theorem). Reports meet in one station when they credit the same outlet or document, share text, or bring the same unnamed source through the same outlet. Where a chain is open, the number is a range: the least that the texts prove, and the most there could be." }
            dt { "Hangs on" }
            dd { "The smallest set of sources without which no support is left (a minimum vertex cut)." }
            dt id="method-indicator" { "Indicator" }
            dd { "An Admiralty-style pair. The letter, A to F, is yours alone: F until you grade the outlet. The number is counted: 1 two origins or more, one of them on record; 2 two origins or more, all unnamed; 3 one origin; 4 another origin conflicts; 5 the speaker's own words conflict; 6 no origin was found. It sums up inputs that you can see; it is no judgement of the claim." }
            dt { "Shared passage" }
            dd { "Text that two reports have in common after stock phrases are set aside: verbatim, edited, rewritten, or only the same quotation or document. Direction follows from explicit credits, dates that can be relied on, and what was lost on the way; often it cannot be told." }
            dt { "Lost or changed" }
            dd { "Two tellings are aligned and compared word by word: a hedge, a condition, a rank or a speaker that only one has, another figure, a stronger verb." }
            dt { "Position" }
            dd { "Where an actor stands on an issue of your list, as of a day. The latest dated position stands first; background without a date is never taken for the latest." }
            dt { "Figure" }
            dd { "A number with its unit and its hedge, as a range. Ranges are never averaged. Figures with the same unit that count the same thing share an axis." }
            dt { "Known to go wrong" }
            dd {
                ul {
                    li { "Speech without a cue word, irony, and quotations that change speaker inside a paragraph are missed or misread." }
                    li { "Names that no list knows are typed from their context; a paper may be taken for a person." }
                    li { "Two wordings that share no word stem and no passage stay two claims, so a claim may have more reports than its count says." }
                    li { "A report that drops its credit, keeps a named speaker and shares no text is taken at its word." }
                    li { "Figures may share an axis and yet count different things; read the words beside them." }
                    li { "English is read in full. Other languages are split into lines and compared for shared text; statements are not found in them." }
                    li { "A missing line is no proof that nothing was said." }
                }
            }
        }
    }
}

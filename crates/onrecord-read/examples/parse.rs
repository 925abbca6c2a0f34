//! Prints how a text is parsed and who is mentioned in it: `cargo run -p onrecord-read --example parse -- "Text."`

#![expect(clippy::print_stdout, reason = "an example answers on standard output")]

use onrecord_nouns::{Block, Label, Report, Text};

fn main() {
    let words = std::env::args().skip(1).collect::<Vec<_>>().join(" ");
    let text = Text::new(words);
    let blocks = text
        .lines(text.whole())
        .filter(|line| !line.is_empty())
        .map(|span| Block {
            span,
            label: Label::Body,
            rule: "given",
        })
        .collect();
    let report = Report::of_text(text, blocks);
    let lexicon = onrecord_lexicon::Lexicon::english();
    let reading = onrecord_read::read(&report, lexicon, Some(onrecord_language::Model::english()));
    for (at, token) in reading.syntax.tokens.iter().enumerate() {
        println!(
            "{at:3} {:<16} {:<14} {:<5} {:<6} {:<10} {:3} {}",
            report.text.slice(token.span),
            token.lemma,
            token.tag,
            token.pos,
            token.dep,
            token.head.index(),
            token.name.unwrap_or("")
        );
    }
    for mention in &reading.mentions {
        let entity = mention.entity.and_then(|id| reading.entity(id));
        println!(
            "{:<50} {:?} {:?} -> {}",
            report.text.slice(mention.span),
            mention.form,
            mention.reason,
            entity.map_or("-".to_owned(), |entity| format!(
                "{} [{}]",
                entity.name,
                entity.kind.as_str()
            ))
        );
    }
    for span in &reading.boilerplate {
        println!("boilerplate: {}", report.text.slice(*span));
    }
    for statement in &reading.statements {
        let words = |spans: &[onrecord_nouns::Span]| {
            spans
                .iter()
                .map(|span| report.text.slice(*span))
                .collect::<Vec<_>>()
                .join(" … ")
        };
        println!(
            "{} | {} | {} | {} | {}",
            statement.mode.as_str(),
            words(&statement.source),
            words(&statement.cue),
            words(&statement.content),
            statement.rule.id
        );
    }
}

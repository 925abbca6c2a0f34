//! Who is named in a text, and who are the same?
//!
//! `cargo run --release -p onrecord-language --example names < TEXT`, one paragraph a line. Prints the
//! names with their classes, then the entities with their mentions and the reason of each merge.
#![expect(clippy::print_stdout, reason = "this is what it is for")]

use std::io::Read;

use onrecord_language::who::named_spans;
use onrecord_language::{Model, syntax, who};
use onrecord_lexicon::Lexicon;
use onrecord_nouns::{Block, Label, Report, Text};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut words = String::new();
    std::io::stdin().read_to_string(&mut words)?;
    let text = Text::from(words.as_str());
    let block = |span| Block {
        span,
        label: Label::Body,
        rule: "line",
    };
    let blocks: Vec<Block> = text
        .lines(text.whole())
        .filter(|line| !line.is_empty())
        .map(block)
        .collect();
    let syntax = syntax(&text, &blocks, Some(Model::english()));
    let report = Report::of_text(text, blocks);
    for name in named_spans(&report, &syntax, Lexicon::english()) {
        println!("{:<14}{}", name.class, report.text.slice(name.span));
    }
    let (mentions, entities) = who(&report, &syntax, Lexicon::english());
    for entity in &entities {
        println!("\n{} ({})", entity.name, entity.kind.as_str());
        for mention in entity
            .mentions
            .iter()
            .filter_map(|id| mentions.get(id.0 as usize))
        {
            println!("    {} [{:?}]", report.text.slice(mention.span), mention.reason);
        }
    }
    for mention in mentions.iter().filter(|mention| mention.entity.is_none()) {
        println!("\nopen: {}", report.text.slice(mention.span));
    }
    Ok(())
}

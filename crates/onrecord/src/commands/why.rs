//! `onrecord why`: reads a pile and says why it holds a record.

use std::io::{self, BufWriter, Write};

use clap::Args;
use onrecord_lexicon::cues::{Cue, Frame};
use onrecord_lexicon::{Entry as _, Lexicon};
use onrecord_show::Case;

use crate::answer;
use crate::arguments::PileArguments;

/// `onrecord why`
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  onrecord why t12 examples/harbour\n  onrecord why c1 examples/harbour\n  \
                  onrecord why \"closed for about 30 days\" examples/harbour"
)]
pub(crate) struct Why {
    /// The id of a statement (t12) or a claim (c3) as `export` prints it for the same pile, or a
    /// fragment of the text.
    #[arg(value_name = "RECORD")]
    record: String,
    #[command(flatten)]
    pile: PileArguments,
    /// Prints JSON instead of text.
    #[arg(long)]
    json: bool,
}

impl Why {
    /// Does it, and returns the exit code.
    pub(crate) fn run(&self) -> u8 {
        answer::with_outcome(&self.pile, |outcome| {
            let case = Case::new(&outcome.pairs, &outcome.findings);
            let all = onrecord_show::why(&case, &self.record, &|rule| entry(Lexicon::english(), rule));
            if self.json {
                let values: Vec<_> = all.iter().map(|one| &one.json).collect();
                answer::write_json(&mut BufWriter::new(io::stdout().lock()), &values)?;
            } else {
                io::stdout()
                    .lock()
                    .write_all(onrecord_show::why_text(&all).as_bytes())?;
            }
            if all.is_empty() {
                let about = format!("no statement or claim is called or holds `{}`", self.record);
                answer::talk(self.pile.quiet, &about);
            }
            Ok(!all.is_empty())
        })
    }
}

/// What a rule is in the word lists.
fn entry(lexicon: &Lexicon, rule: &str) -> String {
    let mut parts = rule.split('/');
    let (list, id, shape) = (
        parts.next().unwrap_or_default(),
        parts.next().unwrap_or_default(),
        parts.next(),
    );
    let found = match list {
        "cue" => lexicon.cues.verbs.by_id(id).map(verb).or_else(|| {
            lexicon
                .cues
                .phrases
                .by_id(id)
                .map(|cue| format!("the phrase “{}”", cue.lemma))
        }),
        "noun" => lexicon
            .cues
            .nouns
            .by_id(id)
            .map(|noun| format!("the noun “{}”", noun.noun)),
        "template" => lexicon
            .templates
            .entries()
            .iter()
            .find(|template| template.id() == id)
            .map(|template| {
                format!(
                    "the set phrase “{}”",
                    template.patterns.first().copied().unwrap_or_default()
                )
            }),
        "agentless" => lexicon
            .agentless
            .entries()
            .iter()
            .find(|form| form.id() == id)
            .map(|form| format!("the form “{}”, which names nobody", form.pattern)),
        "hedge" => lexicon
            .hedges
            .by_id(id)
            .map(|hedge| format!("the word “{}”, which names nobody", hedge.phrase)),
        "layout" => Some(
            match id {
                "turn" => "a name and a colon that open a turn of a talk",
                "inside" => "a cue inside the marks of its own quotation",
                _ => "a quotation signed with a name",
            }
            .to_owned(),
        ),
        "learned" => Some("labels learnt from marked reports; no rule of the word lists found it".to_owned()),
        _ => None,
    };
    let told = found.unwrap_or_else(|| "a rule that the word lists do not name".to_owned());
    match shape {
        Some("clause") => format!("{told} with a clause"),
        Some("infinitive") => format!("{told} with “to” and a verb"),
        Some("gerund") => format!("{told} with a verb in “-ing”"),
        Some("noun") => format!("{told} with a noun phrase"),
        Some("passive") => format!("{told} in the passive"),
        Some(_) | None => told,
    }
}

fn verb(cue: &Cue) -> String {
    let takes: Vec<&str> = cue
        .frames
        .iter()
        .map(|frame| match frame {
            Frame::That => "a clause",
            Frame::Quote => "a quotation",
            Frame::Infinitive => "an infinitive",
            Frame::Noun => "a noun",
            Frame::Wh => "a question",
            Frame::Gerund => "a verb in “-ing”",
            Frame::As => "“as”",
            Frame::At => "“at” and a number",
            Frame::Addressee => "somebody addressed",
            Frame::Alone => "nothing",
            Frame::Experiencer => "whoever feels it",
            Frame::Holder => "what its holder stands for",
        })
        .collect();
    format!("the verb “{}” (takes {})", cue.lemma, takes.join(", "))
}

//! How fast are shared passages found, and how does the time grow with the pile?
//!
//! `cargo bench -p onrecord-compare`. The pile is invented: words drawn by a fixed generator, a third
//! of the reports cut and edited from earlier ones. Bytes per second are of one core. How it compares
//! with MinHash tools on real news is told in `evals/reuse.md`.

use divan::Bencher;
use divan::counter::BytesCount;
use onrecord_compare::reuse::{Options, ReuseInput, reuse};
use onrecord_nouns::{Block, Days, Label, ReportId, Text};

fn main() {
    divan::main();
}

/// A report of the invented pile.
struct Told {
    text: Text,
    blocks: Vec<Block>,
}

/// Numbers from a fixed seed.
struct Draw(u64);

impl Draw {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % end as u64) as usize
    }
}

fn pile(reports: usize) -> Vec<Told> {
    let mut draw = Draw(0x5EED_CAFE);
    let mut texts: Vec<Vec<String>> = Vec::new();
    for at in 0..reports {
        let sentences = if at > 0 && draw.below(3) == 0 {
            let mut copy = texts[draw.below(at)].clone();
            copy.truncate(copy.len() / 2 + draw.below(copy.len() / 2) + 1);
            let edited = draw.below(copy.len());
            copy[edited] = sentence(&mut draw);
            copy
        } else {
            (0..30).map(|_| sentence(&mut draw)).collect()
        };
        texts.push(sentences);
    }
    texts
        .into_iter()
        .map(|sentences| {
            let text = Text::from(sentences.join(" ").as_str());
            let blocks = vec![Block {
                span: text.whole(),
                label: Label::Body,
                rule: "bench",
            }];
            Told { text, blocks }
        })
        .collect()
}

/// A sentence of 20 words, of which a few are common and most are rare, as in any language.
fn sentence(draw: &mut Draw) -> String {
    let words: Vec<String> = (0..20)
        .map(|_| {
            let range = [20, 400, 30_000][draw.below(3)];
            format!("w{:x}", draw.below(range) * 7919)
        })
        .collect();
    format!("S{}.", words.join(" "))
}

fn inputs(pile: &[Told]) -> Vec<ReuseInput<'_>> {
    pile.iter()
        .enumerate()
        .map(|(at, told)| ReuseInput {
            report: ReportId((at as u64).to_be_bytes()),
            text: &told.text,
            blocks: &told.blocks,
            quotes: &[],
            masked: &[],
            published: Days::OPEN,
            time: None,
            outlet: "",
            reading: None,
        })
        .collect()
}

fn bytes(pile: &[Told]) -> BytesCount {
    BytesCount::new(pile.iter().map(|told| told.text.len()).sum::<usize>())
}

/// Runs of equal words only, as in piles of any size.
#[divan::bench(args = [500, 2_000, 8_000], sample_count = 3)]
fn copied(bencher: Bencher<'_, '_>, reports: usize) {
    let pile = pile(reports);
    let inputs = inputs(&pile);
    let options = Options {
        most_in_story: 0,
        most_retold: 0,
        ..Options::default()
    };
    bencher
        .counter(bytes(&pile))
        .bench(|| one_thread(|| reuse(&inputs, &options)));
}

/// With the second detector, sentence by sentence.
#[divan::bench(args = [50, 500], sample_count = 3)]
fn retold(bencher: Bencher<'_, '_>, reports: usize) {
    let pile = pile(reports);
    let inputs = inputs(&pile);
    bencher
        .counter(bytes(&pile))
        .bench(|| one_thread(|| reuse(&inputs, &Options::default())));
}

fn one_thread<T: Send>(work: impl FnOnce() -> T + Send) -> T {
    match rayon::ThreadPoolBuilder::new().num_threads(1).build() {
        Ok(pool) => pool.install(work),
        Err(_) => work(),
    }
}

//! How well does the likeness agree with people? Pairs of sentences with a score, as CSV: `a,b,score`.
//!
//! `cargo run --release -p onrecord-likeness --example pairs < stsb-en-test.csv` prints the rank
//! correlation (Spearman) of the likeness, and of its two views, with the scores.
#![expect(clippy::print_stdout, reason = "this is what it is for")]

use std::io::Read;
use std::time::Instant;

use onrecord_likeness::Sketch;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut words = String::new();
    std::io::stdin().read_to_string(&mut words)?;
    let rows: Vec<Vec<String>> = words.lines().map(fields).filter(|row| row.len() >= 3).collect();
    let gold: Vec<f32> = rows
        .iter()
        .map(|row| row.last().map_or(Ok(0.0), |score| score.trim().parse()))
        .collect::<Result<_, _>>()?;
    let _ = Sketch::of("warm");
    let start = Instant::now();
    let pairs: Vec<(Sketch, Sketch)> = rows
        .iter()
        .filter_map(|row| Some((Sketch::of(row.first()?), Sketch::of(row.get(1)?))))
        .collect();
    let time = start.elapsed().as_secs_f64();
    println!(
        "{} pairs, {:.0} sentences a second",
        pairs.len(),
        2.0 * pairs.len() as f64 / time
    );
    for (name, view) in [
        ("likeness", Sketch::similarity as fn(&Sketch, &Sketch) -> f32),
        ("meaning alone", Sketch::meaning),
        ("words alone", Sketch::words),
    ] {
        let found: Vec<f32> = pairs.iter().map(|(a, b)| view(a, b)).collect();
        println!("{name}: {:.1}", 100.0 * spearman(&found, &gold));
    }
    Ok(())
}

/// The fields of a line; quotation marks keep commas in.
fn fields(line: &str) -> Vec<String> {
    let mut fields = vec![String::new()];
    let mut quoted = false;
    for letter in line.chars() {
        match letter {
            '"' => quoted = !quoted,
            ',' if !quoted => fields.push(String::new()),
            letter => fields.last_mut().into_iter().for_each(|field| field.push(letter)),
        }
    }
    fields
}

fn spearman(a: &[f32], b: &[f32]) -> f64 {
    let (a, b) = (ranks(a), ranks(b));
    let mean = (a.len() as f64 - 1.0) / 2.0;
    let sum = |f: &dyn Fn(usize) -> f64| (0..a.len()).map(f).sum::<f64>();
    let both = sum(&|at| (a[at] - mean) * (b[at] - mean));
    let (own, other) = (
        sum(&|at| (a[at] - mean).powi(2)),
        sum(&|at| (b[at] - mean).powi(2)),
    );
    both / (own * other).sqrt()
}

/// Ranks from 0; equals share the mean of theirs.
fn ranks(values: &[f32]) -> Vec<f64> {
    let mut order: Vec<usize> = (0..values.len()).collect();
    order.sort_by(|a, b| values[*a].total_cmp(&values[*b]));
    let mut ranks = vec![0.0; values.len()];
    let mut start = 0;
    while start < order.len() {
        let same = order[start..]
            .iter()
            .take_while(|at| values[**at] == values[order[start]])
            .count();
        let rank = start as f64 + (same as f64 - 1.0) / 2.0;
        order[start..start + same].iter().for_each(|at| ranks[*at] = rank);
        start += same;
    }
    ranks
}

//! Prints what was gathered from files: one line a block.

#![expect(clippy::print_stdout, reason = "an example prints")]

fn main() {
    for path in std::env::args().skip(1) {
        let bytes = std::fs::read(&path).unwrap_or_default();
        let gathered = onrecord_gather::gather(&path, &bytes, &onrecord_gather::Options::default());
        for failure in &gathered.failures {
            println!("error: {failure}\nhint: {}", failure.hint());
        }
        for report in &gathered.reports {
            println!(
                "== {} {:?} {:?}",
                report.input.file, report.outlet, report.published
            );
            println!(
                "   {:?} {:?} leads {}",
                report.language,
                report.doubts,
                report.leads.len()
            );
            for block in &report.blocks {
                let words: String = report.text.slice(block.span).chars().take(90).collect();
                println!("{:9} {words}", block.label.as_str());
            }
            for lead in report.leads.iter().take(5) {
                println!("lead {:?} {}", lead.day, report.text.slice(lead.span));
            }
        }
    }
}

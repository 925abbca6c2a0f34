//! Properties that hold for any input: nothing panics, blocks tile the text, places point into the file.

use onrecord_gather::{Options, gather};
use onrecord_nouns::Report;
use proptest::prelude::*;

fn check(report: &Report, bytes: &[u8]) -> Result<(), TestCaseError> {
    let text = report.text.as_str();
    let mut at = 0;
    for block in &report.blocks {
        let between = text.get(at..block.span.start()).unwrap_or("overlap");
        prop_assert!(between.trim().is_empty(), "text outside of blocks: {between:?}");
        prop_assert!(!block.span.is_empty());
        let (start, end) = report.source_map.file_range(block.span);
        prop_assert!(start < end && end <= bytes.len() as u64);
        at = block.span.end();
    }
    prop_assert!(text.get(at..).unwrap_or("overlap").trim().is_empty());
    Ok(())
}

fn gather_any(name: &str, bytes: &[u8]) -> Result<(), TestCaseError> {
    let gathered = gather(name, bytes, &Options::default());
    for report in &gathered.reports {
        check(report, bytes)?;
    }
    for failure in &gathered.failures {
        prop_assert!(failure.to_string().contains(name) && !failure.hint().is_empty());
    }
    prop_assert!(!gathered.reports.is_empty() || !gathered.failures.is_empty());
    Ok(())
}

fn line() -> impl Strategy<Value = String> {
    prop_oneof![
        Just(String::new()),
        Just("Read also:".to_owned()),
        Just("By Jane Roe, 3 May 2024".to_owned()),
        Just("12:28".to_owned()),
        Just("4 comments (newest first)".to_owned()),
        Just("▶ Pier from above (3 min)".to_owned()),
        Just("**Pier Post** · Live".to_owned()),
        Just("Download PDF | Share".to_owned()),
        Just("harbour.example".to_owned()),
        Just("• The pier is closed, the port said.".to_owned()),
        "[A-Z][a-z]{2,9}( [a-z]{2,9}){3,20}\\.",
        "[A-Z][a-z]{2,9}( [a-z]{2,9}){0,6}",
        ".{0,60}",
    ]
}

fn markup() -> impl Strategy<Value = String> {
    prop_oneof![
        "</?(p|div|a|b|ul|li|table|td|h1|h2|br|time|span|svg|article|nav|aside)( [a-z]{1,5}=\"[^\"]{0,8}\")?/?>",
        "<[a-z!/?]{0,4}[^<]{0,10}",
        "&(amp|nbsp|#[0-9]{1,7}|#x[0-9a-f]{1,6}|[a-z]{1,6});?",
        "<!--.{0,5}(-->)?",
        "<(script|style|title)[^>]{0,9}>.{0,9}(</(script|style|title)>)?",
        "[A-Z][a-z]{2,9}( [a-z]{2,9}){3,20}\\.",
        Just("<meta property=\"og:title\" content=\"Port &amp; pier closed\">".to_owned()),
        Just("<script type=\"application/ld+json\">{\"@type\": \"NewsArticle\", \"datePublished\": \"2024-05-03\"}</script>".to_owned()),
        ".{0,20}",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        gather_any("a.txt", &bytes)?;
    }

    #[test]
    fn any_lines_are_tiled_by_blocks(lines in proptest::collection::vec(line(), 0..40)) {
        gather_any("a.txt", lines.join("\n").as_bytes())?;
    }

    #[test]
    fn any_record_is_read_or_refused(words in ".{0,60}", noise in ".{0,20}", cut in 0_usize..40) {
        let record = format!("{{\"title\": {words:?}, \"text\": \"The port \\u00e9 \\ud83d {noise}\", \"n\": [1, {{}}]}}");
        let end = (0..=record.len().saturating_sub(cut)).rev().find(|at| record.is_char_boundary(*at)).unwrap_or(0);
        gather_any("a.jsonl", record.as_bytes())?;
        gather_any("a.jsonl", record.get(..end).unwrap_or_default().as_bytes())?;
        gather_any("a.jsonl", noise.as_bytes())?;
    }

    #[test]
    fn any_page_is_read_or_refused(parts in proptest::collection::vec(markup(), 0..60)) {
        gather_any("a.html", format!("<html>{}", parts.concat()).as_bytes())?;
    }

    #[test]
    fn any_markdown_is_read_or_refused(lines in proptest::collection::vec(prop_oneof![line(), "#{1,7} .{0,20}", Just("---".to_owned())], 0..30)) {
        gather_any("a.md", lines.join("\n").as_bytes())?;
    }

    #[test]
    fn cut_utf16_and_utf8_never_panic(text in ".{0,80}", cut in 0_usize..5) {
        let mut bytes: Vec<u8> = "\u{feff}".encode_utf16().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect();
        bytes.truncate(bytes.len().saturating_sub(cut));
        gather_any("a.txt", &bytes)?;
        let mut bytes = text.into_bytes();
        bytes.truncate(bytes.len().saturating_sub(cut));
        gather_any("a.txt", &bytes)?;
    }
}

#[test]
fn a_file_over_the_limit_is_refused_by_name() {
    let options = Options {
        max_bytes: 100,
        ..Options::default()
    };
    let gathered = gather("long.txt", &[b'a'; 200], &options);
    assert_eq!(
        gathered.failures[0].to_string(),
        "long.txt: 200 bytes in one document, the limit is 100"
    );
}

//! What web archives and feeds become: reports whose places are bytes of the file.

use onrecord_gather::{Gathered, Options, gather};

fn file_words<'b>(bytes: &'b [u8], gathered: &Gathered, report: usize, words: &str) -> &'b str {
    let report = &gathered.reports[report];
    let start = report
        .text
        .as_str()
        .find(words)
        .expect("the words are in the text");
    let span = report
        .text
        .span(start, start + words.len())
        .expect("on boundaries");
    let (from, to) = report.source_map.file_range(span);
    let range = usize::try_from(from).unwrap()..usize::try_from(to).unwrap();
    std::str::from_utf8(bytes.get(range).unwrap()).unwrap()
}

fn record(kind: &str, uri: &str, content_type: &str, block: &str) -> String {
    format!(
        "WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {uri}\r\nWARC-Date: 2024-05-03T10:00:00Z\r\n\
         Content-Type: {content_type}\r\nContent-Length: {}\r\n\r\n{block}\r\n\r\n",
        block.len()
    )
}

const PAGE: &str = "<html><head><title>Port closed</title></head><body><h1>Port closed</h1>\
                    <p>The port is closed &ndash; for now, the café owner said on Friday.</p></body></html>";

#[test]
fn pages_of_an_archive_become_reports_and_the_rest_is_passed_over() {
    let answer = |status: &str, kind: &str, body: &str| {
        format!("HTTP/1.1 {status}\r\nContent-Type: {kind}; charset=utf-8\r\n\r\n{body}")
    };
    let file = [
        record("warcinfo", "", "application/warc-fields", "software: none\r\n"),
        record(
            "request",
            "https://port.example/1",
            "application/http",
            "GET / HTTP/1.1\r\n\r\n",
        ),
        record(
            "response",
            "https://port.example/1",
            "application/http",
            &answer("200 OK", "text/html", PAGE),
        ),
        record(
            "response",
            "https://port.example/x.png",
            "application/http",
            &answer("200 OK", "image/png", "x"),
        ),
        record(
            "response",
            "https://port.example/2",
            "application/http",
            &answer("404 Not Found", "text/html", PAGE),
        ),
        record(
            "conversion",
            "https://port.example/3",
            "text/plain",
            "Two mills burned down on Monday, the police said.\n",
        ),
    ]
    .concat();
    let gathered = gather("crawl.warc", file.as_bytes(), &Options::default());
    assert!(gathered.failures.is_empty(), "{:?}", gathered.failures);
    assert_eq!(gathered.reports.len(), 2);
    let first = &gathered.reports[0];
    assert_eq!(first.input.record, Some(3));
    assert_eq!(first.input.url.as_deref(), Some("https://port.example/1"));
    assert_eq!(first.outlet.domain.as_deref(), Some("port.example"));
    assert_eq!(first.published.kind.as_str(), "page");
    assert_eq!(
        first.published.days.from.map(|day| day.to_string()).as_deref(),
        Some("2024-05-03")
    );
    assert_eq!(
        file_words(file.as_bytes(), &gathered, 0, "closed – for now, the café"),
        "closed &ndash; for now, the café"
    );
    assert_eq!(
        file_words(file.as_bytes(), &gathered, 1, "Two mills"),
        "Two mills"
    );
}

#[test]
fn a_body_in_chunks_is_joined_and_its_places_stay() {
    let (left, right) = PAGE.split_at(PAGE.find("closed &ndash;").unwrap() + 4);
    let body = format!(
        "{:x}\r\n{left}\r\n{:x};a=b\r\n{right}\r\n0\r\n\r\n",
        left.len(),
        right.len()
    );
    let block =
        format!("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n{body}");
    let file = record("response", "https://port.example/1", "application/http", &block);
    let gathered = gather("crawl.warc", file.as_bytes(), &Options::default());
    assert!(
        gathered.reports[0]
            .text
            .as_str()
            .contains("The port is closed – for now")
    );
    assert_eq!(file_words(file.as_bytes(), &gathered, 0, "for now"), "for now");
    assert_eq!(
        file_words(file.as_bytes(), &gathered, 0, "The port is"),
        "The port is"
    );
}

#[test]
fn a_cut_off_archive_keeps_what_was_read() {
    let whole = record(
        "conversion",
        "https://port.example/3",
        "text/plain",
        "The police said no.\n",
    );
    let file = format!("{whole}{}", whole.get(..whole.len() - 10).unwrap());
    let gathered = gather("crawl.warc", file.as_bytes(), &Options::default());
    assert_eq!(gathered.reports.len(), 1);
    assert_eq!(
        gathered.failures[0].to_string(),
        format!(
            "crawl.warc: record 2: the record is longer than the archive at byte {}",
            whole.len()
        )
    );
}

#[test]
fn an_archive_without_pages_says_so() {
    let file = record("warcinfo", "", "application/warc-fields", "software: none\r\n");
    let gathered = gather("crawl.warc", file.as_bytes(), &Options::default());
    assert_eq!(
        gathered.failures[0].to_string(),
        "crawl.warc: a WARC archive without a report"
    );
}

const RSS: &str = "<?xml version=\"1.0\"?>\n<rss version=\"2.0\"><channel><title>Port Post</title>\n\
    <item><title>Port &amp; mill closed</title><link>https://port.example/1</link>\
    <pubDate>Fri, 03 May 2024 10:00:00 GMT</pubDate>\
    <description>&lt;p&gt;The port is closed, the caf&#233; owner said.&lt;/p&gt;</description></item>\n\
    <item><title>Ferry</title><description><![CDATA[<p>The ferry sank, <b>police</b> said.</p>]]></description></item>\n\
    </channel></rss>";

#[test]
fn entries_of_a_feed_become_reports() {
    let gathered = gather("feed.xml", RSS.as_bytes(), &Options::default());
    assert!(gathered.failures.is_empty(), "{:?}", gathered.failures);
    assert_eq!(gathered.reports.len(), 2);
    let first = &gathered.reports[0];
    assert_eq!(first.input.record, Some(1));
    assert_eq!(first.outlet.name, "Port Post");
    assert_eq!(first.input.url.as_deref(), Some("https://port.example/1"));
    assert_eq!(first.published.kind.as_str(), "published");
    assert_eq!(
        first.published.days.from.map(|day| day.to_string()).as_deref(),
        Some("2024-05-03")
    );
    assert_eq!(
        file_words(RSS.as_bytes(), &gathered, 0, "Port & mill"),
        "Port &amp; mill"
    );
    assert_eq!(
        file_words(RSS.as_bytes(), &gathered, 0, "the café owner"),
        "the caf&#233; owner"
    );
    assert_eq!(
        file_words(RSS.as_bytes(), &gathered, 1, "The ferry sank"),
        "The ferry sank"
    );
}

#[test]
fn an_atom_entry_has_its_address_in_an_attribute_and_markup_in_its_text() {
    let feed = "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Mill Post</title><entry>\
        <title>Mill</title><link rel=\"self\" href=\"https://mill.example/feed\"/><link href=\"https://mill.example/7\"/>\
        <updated>2024-05-04T08:00:00Z</updated><content type=\"xhtml\"><div><p>The mill burned, she said.</p></div></content>\
        </entry></feed>";
    let gathered = gather("feed.atom", feed.as_bytes(), &Options::default());
    let report = &gathered.reports[0];
    assert_eq!(report.input.url.as_deref(), Some("https://mill.example/7"));
    assert_eq!(
        report.published.days.from.map(|day| day.to_string()).as_deref(),
        Some("2024-05-04")
    );
    assert_eq!(
        file_words(feed.as_bytes(), &gathered, 0, "The mill burned"),
        "The mill burned"
    );
}

#[test]
fn a_broken_feed_keeps_what_was_read_and_says_where_it_breaks() {
    let cut = RSS.find("<![CDATA[").unwrap();
    let gathered = gather("feed.xml", &RSS.as_bytes()[..cut + 12], &Options::default());
    assert_eq!(gathered.reports.len(), 1);
    let told = gathered.failures[0].to_string();
    assert!(
        told.starts_with("feed.xml: record 2: ") && told.contains(" at byte "),
        "{told}"
    );
}

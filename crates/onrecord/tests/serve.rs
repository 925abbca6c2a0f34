//! The desk from outside: what it answers, what it refuses, and that it ends when it is told to.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

/// A desk that is ended with the test.
struct Desk {
    process: Child,
    port: u16,
    way_in: String,
}

struct Answer {
    status: u16,
    head: String,
    body: String,
}

impl Desk {
    fn start(arguments: &[&str]) -> Self {
        let mut process = Command::new(env!("CARGO_BIN_EXE_onrecord"))
            .args(["serve", "--port", "0", "--quiet", "examples/harbour"])
            .args(arguments)
            .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("../.."))
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the command runs");
        let mut line = String::new();
        BufReader::new(process.stdout.take().expect("standard output"))
            .read_line(&mut line)
            .expect("a line");
        let rest = line.trim().rsplit_once(':').expect("an address").1.to_owned();
        let (port, way_in) = rest.split_once('/').expect("a path");
        Self {
            process,
            port: port.parse().expect("a port"),
            way_in: way_in.to_owned(),
        }
    }

    fn send(&self, request: &[u8]) -> Answer {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).expect("a connection");
        stream
            .set_read_timeout(Some(Duration::from_secs(60)))
            .expect("a limit");
        // A refused upload may be answered before all of it is sent.
        let _ = stream.write_all(request);
        let mut bytes = Vec::new();
        let _ = stream.read_to_end(&mut bytes);
        let text = String::from_utf8_lossy(&bytes);
        let (head, body) = text.split_once("\r\n\r\n").unwrap_or((&text, ""));
        Answer {
            status: head
                .split(' ')
                .nth(1)
                .and_then(|status| status.parse().ok())
                .unwrap_or(0),
            head: head.to_lowercase(),
            body: body.to_owned(),
        }
    }

    fn get(&self, path: &str, headers: &str) -> Answer {
        let request = format!(
            "GET {path} HTTP/1.1\r\nhost: 127.0.0.1:{}\r\nconnection: close\r\n{headers}\r\n",
            self.port
        );
        self.send(request.as_bytes())
    }

    fn post(&self, path: &str, kind: &str, headers: &str, body: &[u8]) -> Answer {
        let mut request = format!(
            "POST {path} HTTP/1.1\r\nhost: 127.0.0.1:{}\r\nconnection: close\r\ncontent-type: {kind}\r\ncontent-length: \
             {}\r\n{headers}\r\n",
            self.port,
            body.len()
        )
        .into_bytes();
        request.extend(body);
        self.send(&request)
    }

    fn upload(&self, name: &str, bytes: &[u8]) -> Answer {
        let mut body =
            format!("--x\r\ncontent-disposition: form-data; name=\"files\"; filename=\"{name}\"\r\n\r\n")
                .into_bytes();
        body.extend(bytes);
        body.extend(b"\r\n--x--\r\n");
        self.post(
            "/intake",
            "multipart/form-data; boundary=x",
            "accept: application/json\r\n",
            &body,
        )
    }

    /// Waits until the last upload was read.
    fn settled(&self) -> String {
        for _ in 0..600 {
            let page = self.get("/intake", "").body;
            if page.contains("in the case") {
                return page;
            }
            std::thread::sleep(Duration::from_millis(100));
        }
        panic!("the intake does not end");
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

#[test]
fn every_part_of_the_case_has_a_page() {
    let desk = Desk::start(&[]);
    for path in [
        "/",
        "/stories",
        "/claims",
        "/reports",
        "/sources",
        "/positions",
        "/conflicts",
        "/drift",
        "/figures",
        "/timeline",
        "/shared",
        "/leads",
        "/verdicts",
        "/intake",
        "/method",
        "/search?q=terminal",
        "/dossier.html",
        "/api/case",
        "/api/export",
    ] {
        let answer = desk.get(path, "");
        assert_eq!(answer.status, 200, "{path}");
        assert!(answer.head.contains("x-content-type-options: nosniff"), "{path}");
    }
    assert!(!desk.get("/", "").head.contains("unsafe-inline"));
}

#[test]
fn other_sites_and_other_names_are_refused() {
    let desk = Desk::start(&[]);
    let form = "application/x-www-form-urlencoded";
    let note = b"record=r0000000000000000&kind=note&value=x";
    assert_eq!(
        desk.post("/verdicts", form, "sec-fetch-site: cross-site\r\n", note)
            .status,
        403
    );
    assert_eq!(
        desk.post("/verdicts", form, "origin: http://evil.example\r\n", note)
            .status,
        403
    );
    let rebound = "GET / HTTP/1.1\r\nhost: evil.example\r\nconnection: close\r\n\r\n";
    assert_eq!(desk.send(rebound.as_bytes()).status, 403);
    for path in [
        "/reports/..%2f..%2fCargo.toml",
        "/../Cargo.toml",
        "/claims/r-1",
        "/sources/4294967295",
    ] {
        assert_eq!(desk.get(path, "").status, 404, "{path}");
    }
}

#[test]
fn verdicts_are_kept_and_taken_back() {
    let desk = Desk::start(&[]);
    let claims: serde_json::Value = serde_json::from_str(&desk.get("/api/claims", "").body).expect("JSON");
    let statement = claims["records"][0]["statements"][0].as_str().expect("a name");
    let (report, number) = statement.split_once('-').expect("a report and a number");
    let record = format!("{report}#{}", number.parse::<u32>().expect("a number") - 1);
    let give = |kind: &str, value: &str| {
        let body = serde_json::json!({ "record": record, "kind": kind, "value": value }).to_string();
        desk.post("/api/verdicts", "application/json", "", body.as_bytes())
            .status
    };
    assert_eq!(give("reject", ""), 201);
    assert_eq!(give("grade", "Z"), 400);
    assert_eq!(give("praise", ""), 400);
    assert!(
        desk.get(&format!("/claims/{statement}"), "")
            .body
            .contains("Rejected")
    );
    assert_eq!(
        desk.post("/api/verdicts/1/undo", "application/json", "", b"")
            .status,
        204
    );
    assert_eq!(
        desk.post("/api/verdicts/99/undo", "application/json", "", b"")
            .status,
        404
    );
    assert!(
        !desk
            .get(&format!("/claims/{statement}"), "")
            .body
            .contains("Rejected")
    );
    assert!(desk.get("/verdicts", "").body.contains("undone"));
}

#[test]
fn hostile_uploads_are_bounded_and_stop_nothing() {
    let desk = Desk::start(&["--max-upload", "2"]);
    assert_eq!(desk.upload("big.txt", &vec![b'a'; 3_000_000]).status, 413);
    let deep = "<div>".repeat(200_000);
    for (name, bytes) in [
        (
            "..\\..\\evil.txt",
            b"Lake Post\n\nThe dam will be drained in June, the mayor said.\n".to_vec(),
        ),
        ("deep.html", deep.into_bytes()),
        ("nothing.txt", Vec::new()),
        ("noise.jsonl", (0..=255u8).cycle().take(100_000).collect()),
        ("<img src=x onerror=alert(1)>.txt", b"\0\0\0".to_vec()),
    ] {
        assert_eq!(desk.upload(name, &bytes).status, 202, "{name}");
        let page = desk.settled();
        assert!(!page.contains("<img"), "{name}");
    }
    assert!(
        desk.get("/reports?q=evil.txt", "")
            .body
            .contains("The dam will be drained")
    );
    assert_eq!(desk.post("/intake", "text/plain", "", b"x").status, 400);
    assert_eq!(desk.get("/", "").status, 200);
}

#[test]
fn a_token_is_asked_for_if_there_is_one() {
    let desk = Desk::start(&["--token", "sesame"]);
    assert_eq!(desk.way_in, "?token=sesame");
    assert_eq!(desk.get("/", "").status, 401);
    assert_eq!(
        desk.get("/api/case", "authorization: Bearer wrong\r\n").status,
        401
    );
    assert_eq!(
        desk.get("/api/case", "authorization: Bearer sesame\r\n").status,
        200
    );
    let led_in = desk.get("/claims?token=sesame", "");
    assert_eq!(led_in.status, 303);
    assert!(led_in.head.contains("httponly; samesite=strict"));
    assert_eq!(desk.get("/claims", "cookie: onrecord=sesame\r\n").status, 200);
}

#[test]
fn others_are_not_served_without_a_token() {
    let output = Command::new(env!("CARGO_BIN_EXE_onrecord"))
        .args(["serve", "--address", "0.0.0.0", "--port", "0", "examples/harbour"])
        .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("../.."))
        .output()
        .expect("the command runs");
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("hint: give `--token`"));
}

#[cfg(unix)]
#[test]
fn a_desk_ends_when_it_is_told_to_even_while_somebody_listens() {
    let mut desk = Desk::start(&[]);
    let mut listener = TcpStream::connect(("127.0.0.1", desk.port)).expect("a connection");
    let request = format!("GET /events HTTP/1.1\r\nhost: 127.0.0.1:{}\r\n\r\n", desk.port);
    listener.write_all(request.as_bytes()).expect("sent");
    let mut first = [0u8; 64];
    listener.read_exact(&mut first).expect("events begin");
    let told = Command::new("kill")
        .arg(desk.process.id().to_string())
        .status()
        .expect("kill runs");
    assert!(told.success());
    for _ in 0..100 {
        if let Some(status) = desk.process.try_wait().expect("a process") {
            assert_eq!(status.code(), Some(0));
            return;
        }
        std::thread::sleep(Duration::from_millis(100));
    }
    panic!("the desk goes on");
}

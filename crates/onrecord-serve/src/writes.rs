//! What changes a case: verdicts, and reports that are sent.

use std::sync::Arc;

use axum::extract::{DefaultBodyLimit, Form, Multipart, Path, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::post;
use axum::{Json, Router};
use onrecord_nouns::SourceId;
use onrecord_show::desk::{Progress, VerdictKind, key};
use onrecord_show::view::Record;
use serde::Deserialize;
use serde_json::json;

use crate::shelf::{ShelfError, Upload};
use crate::snapshot::statement_named;
use crate::{Desk, pages};

/// So many files may come in one upload.
const MOST_FILES: usize = 5000;
/// So many letters of a note are kept.
const MOST_LETTERS: usize = 2000;

pub(crate) fn routes(max_upload: u64) -> Router<Arc<Desk>> {
    let most = usize::try_from(max_upload.saturating_mul(1_000_000)).unwrap_or(usize::MAX);
    Router::new()
        .route("/intake", post(take_in).layer(DefaultBodyLimit::max(most)))
        .route("/verdicts", post(give).layer(DefaultBodyLimit::max(64 * 1024)))
        .route(
            "/verdicts/{number}/undo",
            post(undo).layer(DefaultBodyLimit::max(64 * 1024)),
        )
}

/// A verdict as a form sends it.
#[derive(Debug, Deserialize)]
pub(crate) struct Given {
    pub(crate) record: String,
    pub(crate) kind: String,
    #[serde(default)]
    pub(crate) value: String,
    #[serde(default)]
    back: String,
}

/// Checks a verdict and keeps it.
pub(crate) fn keep(desk: &Desk, given: &Given) -> Result<(), ShelfError> {
    let kind = VerdictKind::named(&given.kind).ok_or_else(|| {
        ShelfError::new(
            format!("`{}` is no verdict", given.kind),
            "it is one of accept, reject, merge, split, grade, note",
        )
    })?;
    let value: String = given.value.trim().chars().take(MOST_LETTERS).collect();
    if given.record.is_empty() || given.record.len() > 1000 {
        return Err(ShelfError::new(
            "this is not the name of a record",
            "use the form beside the record",
        ));
    }
    let value = match kind {
        VerdictKind::Note if value.is_empty() => {
            return Err(ShelfError::new(
                "the note is empty",
                "write what you want to keep",
            ));
        }
        VerdictKind::Merge => other(desk, &given.record, &value)?,
        VerdictKind::Grade if !matches!(value.as_str(), "A" | "B" | "C" | "D" | "E" | "F") => {
            return Err(ShelfError::new(
                format!("`{value}` is no grade"),
                "a grade is a letter from A to F",
            ));
        }
        _ => value,
    };
    desk.shelf.give(&given.record, kind, &value)?;
    desk.follow()
}

/// The lasting name of the record that somebody means by an address, a name or a number.
fn other(desk: &Desk, record: &str, meant: &str) -> Result<String, ShelfError> {
    let snapshot = desk.snapshot();
    let case = snapshot.case();
    let last = meant
        .trim_end_matches('/')
        .rsplit('/')
        .next()
        .unwrap_or_default()
        .trim();
    let found = if record.contains('#') {
        statement_named(&case, last).map(Record::Statement)
    } else {
        let number = last.parse().ok().map(SourceId);
        let named = || {
            let of_name = |id: &SourceId| case.source_name(*id).eq_ignore_ascii_case(meant.trim());
            snapshot.sources.iter().map(|(id, _)| *id).find(of_name)
        };
        let known = number.filter(|id| case.source(*id).is_some()).or_else(named);
        known.map(Record::Source)
    };
    found.and_then(|record| key(&case, record)).ok_or_else(|| {
        ShelfError::new(
            format!("`{meant}` names no record of this case"),
            "paste the address of the other claim, or write the name of the other source",
        )
    })
}

async fn give(State(desk): State<Arc<Desk>>, Form(given): Form<Given>) -> Response {
    let way_back = back(&given.back);
    match decided(&desk, move |desk| keep(desk, &given)).await {
        Ok(()) => Redirect::to(&way_back).into_response(),
        Err(error) => pages::trouble(&desk, StatusCode::BAD_REQUEST, &error.message, &error.hint),
    }
}

/// Takes a verdict back.
pub(crate) fn take_back(desk: &Desk, number: u64) -> Result<(), ShelfError> {
    desk.shelf.undo(number)?;
    desk.follow()
}

/// Does something to the case away from the threads that answer readers.
pub(crate) async fn decided(
    desk: &Arc<Desk>,
    work: impl FnOnce(&Desk) -> Result<(), ShelfError> + Send + 'static,
) -> Result<(), ShelfError> {
    let worker = Arc::clone(desk);
    tokio::task::spawn_blocking(move || work(&worker))
        .await
        .unwrap_or_else(|_| {
            Err(ShelfError::new(
                "the verdict could not be kept",
                "it is a fault of the program",
            ))
        })
}

#[derive(Debug, Deserialize)]
struct Undo {
    #[serde(default)]
    back: String,
}

async fn undo(State(desk): State<Arc<Desk>>, Path(number): Path<u64>, Form(form): Form<Undo>) -> Response {
    match decided(&desk, move |desk| take_back(desk, number)).await {
        Ok(()) => Redirect::to(&back(&form.back)).into_response(),
        Err(error) => pages::trouble(&desk, StatusCode::NOT_FOUND, &error.message, &error.hint),
    }
}

/// A page of this desk to come back to; nothing that leads elsewhere.
fn back(given: &str) -> String {
    let stays = given.starts_with('/')
        && !given.starts_with("//")
        && !given.contains('\\')
        && given.chars().all(|c| c.is_ascii_graphic());
    if stays { given.to_owned() } else { "/".to_owned() }
}

async fn take_in(State(desk): State<Arc<Desk>>, headers: HeaderMap, mut form: Multipart) -> Response {
    let program = headers
        .get(header::ACCEPT)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|value| value.starts_with("application/json"));
    let said = |status: StatusCode, message: &str, hint: &str| {
        if program {
            (status, Json(json!({ "message": message, "hint": hint }))).into_response()
        } else if status.is_success() {
            Redirect::to("/intake").into_response()
        } else {
            pages::trouble(&desk, status, message, hint)
        }
    };
    let mut uploads = Vec::new();
    loop {
        match form.next_field().await {
            Ok(Some(field)) => {
                let name = base_name(field.file_name().unwrap_or_default());
                if field.name() != Some("files") || name.is_empty() {
                    continue;
                }
                match field.bytes().await {
                    Ok(bytes) => uploads.push(Upload {
                        name,
                        bytes: bytes.to_vec(),
                    }),
                    Err(error) => {
                        return said(
                            error.status(),
                            &error.body_text(),
                            "send less at once, or raise `--max-upload`",
                        );
                    }
                }
                if uploads.len() > MOST_FILES {
                    return said(
                        StatusCode::PAYLOAD_TOO_LARGE,
                        &format!("more than {MOST_FILES} files at once"),
                        "send them in parts, or name their folder on the command line",
                    );
                }
            }
            Ok(None) => break,
            Err(error) => return said(error.status(), &error.body_text(), "send the files again"),
        }
    }
    if uploads.is_empty() {
        return said(
            StatusCode::BAD_REQUEST,
            "no file was sent",
            "choose one file or more",
        );
    }
    let n = uploads.len();
    if !begin(&desk, n) {
        return said(
            StatusCode::CONFLICT,
            "an intake is under way",
            "wait until it has ended",
        );
    }
    let worker = Arc::clone(&desk);
    tokio::task::spawn_blocking(move || work(&worker, uploads));
    said(StatusCode::ACCEPTED, &format!("reading {n} files"), "")
}

/// Marks the desk as busy, unless it is.
fn begin(desk: &Desk, n: usize) -> bool {
    desk.progress.send_if_modified(|progress| {
        let free = progress.doing.is_empty();
        if free {
            *progress = Progress {
                doing: "Reading".to_owned(),
                done: 0,
                all: n,
                failures: Vec::new(),
            };
        }
        free
    })
}

fn work(desk: &Desk, uploads: Vec<Upload>) {
    let tell = |progress: Progress| {
        desk.progress.send_replace(progress);
    };
    // A fault in reading one upload must not leave the desk busy for ever.
    let added = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| desk.shelf.add(uploads, &tell)))
        .unwrap_or_else(|_| {
            Err(ShelfError::new(
                "reading these files failed",
                "send them one by one to find out which; it is a fault of the program",
            ))
        });
    let ended = added.and_then(|progress| desk.reload().map(|()| progress));
    desk.progress.send_replace(match ended {
        Ok(progress) => Progress {
            doing: String::new(),
            ..progress
        },
        Err(error) => Progress {
            failures: vec![(error.message, error.hint)],
            ..Progress::default()
        },
    });
}

/// The last part of a name, so that it can lead nowhere.
fn base_name(given: &str) -> String {
    let last = given.rsplit(['/', '\\']).next().unwrap_or_default();
    let clean: String = last.chars().filter(|c| !c.is_control()).take(200).collect();
    match clean.trim() {
        "." | ".." => String::new(),
        name => name.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_uploads_lead_nowhere() {
        assert_eq!(base_name("../../etc/passwd"), "passwd");
        assert_eq!(base_name("C:\\reports\\a.txt"), "a.txt");
        assert_eq!(base_name(".."), "");
        assert_eq!(base_name("a\0b.txt"), "ab.txt");
        assert!(base_name(&"x".repeat(5000)).len() <= 200);
    }

    #[test]
    fn the_way_back_stays_on_the_desk() {
        assert_eq!(back("/claims?page=2"), "/claims?page=2");
        for elsewhere in [
            "//evil.example",
            "https://evil.example",
            "/\\evil.example",
            "",
            "/a\r\nSet-Cookie: x",
        ] {
            assert_eq!(back(elsewhere), "/");
        }
    }
}

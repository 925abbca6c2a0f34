//! The pages: which record an address means, and what to put on its page.

use std::sync::Arc;

use axum::Router;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderValue, StatusCode, Uri, header};
use axum::response::{Html, IntoResponse, Redirect, Response};
use axum::routing::get;
use onrecord_nouns::{ReportId, SourceId};
use onrecord_show::desk::{self, Buttons, Frame, Markup, Page};
use onrecord_show::{Case, View, dossier};
use serde::Deserialize;

use crate::Desk;
use crate::search::Asked;
use crate::shelf::ShelfError;
use crate::snapshot::{Snapshot, report_named, statement_named};

/// Records on a page of a list.
const SIZE: usize = 50;
/// Records with much to show on a page of a list.
const FEW: usize = 20;

pub(crate) fn routes() -> Router<Arc<Desk>> {
    Router::new()
        .route("/", get(front))
        .route("/stories", get(stories))
        .route("/stories/{id}", get(story))
        .route("/claims", get(claims))
        .route("/claims/{id}", get(claim))
        .route("/reports", get(reports))
        .route("/reports/{id}", get(report))
        .route("/statements/{id}", get(statement))
        .route("/sources", get(sources))
        .route("/sources/{id}", get(source))
        .route("/search", get(search))
        .route("/verdicts", get(verdicts))
        .route("/intake", get(intake))
        .route("/method", get(method))
        .route("/dossier.html", get(whole_dossier))
        .route("/favicon.ico", get(|| async { StatusCode::NO_CONTENT }))
        .route("/style.css", get(style))
        .route("/script.js", get(script))
        .route("/{part}", get(part))
        .fallback(nothing)
}

/// What can be asked of a list.
#[derive(Debug, Default, Deserialize)]
pub(crate) struct Choice {
    #[serde(default)]
    pub(crate) q: String,
    #[serde(default)]
    pub(crate) sort: String,
    #[serde(default)]
    pub(crate) only: String,
    #[serde(default)]
    pub(crate) kind: String,
    #[serde(default)]
    page: String,
}

impl Choice {
    /// The page that was asked for; the first, if that is no number.
    pub(crate) fn page(&self, uri: &Uri, size: usize) -> Page {
        let rest: Vec<&str> = uri
            .query()
            .unwrap_or_default()
            .split('&')
            .filter(|pair| !pair.is_empty() && !pair.starts_with("page="))
            .collect();
        let address = if rest.is_empty() {
            uri.path().to_owned()
        } else {
            format!("{}?{}", uri.path(), rest.join("&"))
        };
        Page {
            number: self.page.parse().unwrap_or(1),
            size,
            address,
        }
    }
}

/// A page of the desk.
fn shown(
    desk: &Desk,
    uri: &Uri,
    title: &str,
    content: impl FnOnce(&View<'_>, &Snapshot) -> Option<Markup>,
) -> Response {
    let snapshot = desk.snapshot();
    let case = snapshot.case();
    let here = uri
        .path_and_query()
        .map_or("/", axum::http::uri::PathAndQuery::as_str);
    let said = |record: &str| desk.said(record);
    let buttons = Buttons {
        case: &case,
        said: &said,
        here,
    };
    let view = View::pages(&case, Some(&buttons));
    match content(&view, &snapshot) {
        Some(content) => Html(desk::page(&frame(desk, title, here), &content)).into_response(),
        None => trouble(
            desk,
            StatusCode::NOT_FOUND,
            "There is no such record",
            "It may have had another name before reports were added; search for its words.",
        ),
    }
}

fn frame(desk: &Desk, title: &str, here: &str) -> Frame {
    Frame {
        case: desk.options.name.clone(),
        title: title.to_owned(),
        here: here.to_owned(),
        query: String::new(),
        notice: None,
    }
}

/// A page that says what went wrong.
pub(crate) fn trouble(desk: &Desk, status: StatusCode, what: &str, hint: &str) -> Response {
    let frame = frame(desk, what, "/trouble");
    (status, Html(desk::trouble(&frame, what, hint))).into_response()
}

async fn nothing(State(desk): State<Arc<Desk>>) -> Response {
    trouble(
        &desk,
        StatusCode::NOT_FOUND,
        "There is no such page",
        "Choose a part of the case above.",
    )
}

async fn front(State(desk): State<Arc<Desk>>, uri: Uri) -> Response {
    shown(&desk, &uri, "Front", |view, snapshot| {
        let told: Vec<usize> = snapshot
            .stories
            .iter()
            .copied()
            .filter(|at| view.case.findings.stories[*at].reports.len() > 1)
            .take(12)
            .collect();
        let told = if told.is_empty() {
            snapshot.stories.iter().copied().take(12).collect()
        } else {
            told
        };
        Some(desk::front(view, &snapshot.weakest, &told))
    })
}

async fn stories(State(desk): State<Arc<Desk>>, uri: Uri, Query(choice): Query<Choice>) -> Response {
    shown(&desk, &uri, "Stories", |view, snapshot| {
        Some(desk::stories(view, &snapshot.stories, &choice.page(&uri, SIZE)))
    })
}

async fn story(State(desk): State<Arc<Desk>>, uri: Uri, Path(id): Path<String>) -> Response {
    shown(&desk, &uri, "Story", |view, _| {
        let report = report_named(view.case, &id)?;
        Some(desk::story(view, view.case.story_of(report)?))
    })
}

/// The claims that were chosen.
pub(crate) fn chosen_claims(case: &Case<'_>, snapshot: &Snapshot, choice: &Choice) -> Vec<usize> {
    let mut which: Vec<usize> = if choice.only == "all" {
        (0..case.findings.claims.len())
            .filter(|at| !case.credits_only(&case.findings.claims[*at]))
            .collect()
    } else {
        snapshot.weakest.clone()
    };
    let words: Vec<String> = Asked::new(&choice.q).words;
    let labels = (!words.is_empty()).then(|| &snapshot.listed().claims);
    which.retain(|at| {
        let claim = &case.findings.claims[*at];
        let holds = labels.is_none_or(|labels| words.iter().all(|word| labels[*at].contains(word.as_str())));
        holds
            && match choice.only.as_str() {
                "single" => claim.least == 1 && claim.most == 1,
                "unnamed" => case.all_unnamed(claim),
                "denied" => !claim.denials.is_empty(),
                _ => true,
            }
    });
    match choice.sort.as_str() {
        "reports" => which.sort_by_key(|at| (usize::MAX - case.findings.claims[*at].reports.len(), *at)),
        "text" => which.sort_unstable(),
        _ => {}
    }
    which
}

async fn claims(State(desk): State<Arc<Desk>>, uri: Uri, Query(choice): Query<Choice>) -> Response {
    shown(&desk, &uri, "Claims", |view, snapshot| {
        let which = chosen_claims(view.case, snapshot, &choice);
        let page = choice.page(&uri, SIZE);
        Some(desk::claims(
            view,
            &which,
            &page,
            &choice.q,
            &choice.sort,
            &choice.only,
        ))
    })
}

async fn claim(State(desk): State<Arc<Desk>>, uri: Uri, Path(id): Path<String>) -> Response {
    shown(&desk, &uri, "Claim", |view, _| {
        let statement = statement_named(view.case, &id)?;
        Some(match view.case.claim_of(statement) {
            Some((at, _)) => desk::claim(view, at),
            None => desk::statement(view, statement),
        })
    })
}

/// The reports that were chosen.
pub(crate) fn chosen_reports(case: &Case<'_>, snapshot: &Snapshot, choice: &Choice) -> Vec<ReportId> {
    let wanted = choice.q.to_lowercase();
    let mut which: Vec<_> = if wanted.is_empty() {
        case.reports.iter().collect()
    } else {
        let listed = case.reports.iter().zip(&snapshot.listed().reports);
        listed
            .filter(|(_, words)| words.contains(&wanted))
            .map(|(report, _)| report)
            .collect()
    };
    match choice.sort.as_str() {
        "date" => which.sort_by_cached_key(|report| std::cmp::Reverse(case.published(report).days.to)),
        "outlet" => which.sort_by_cached_key(|report| case.report_name(report.id).to_lowercase()),
        _ => {}
    }
    which.into_iter().map(|report| report.id).collect()
}

async fn reports(State(desk): State<Arc<Desk>>, uri: Uri, Query(choice): Query<Choice>) -> Response {
    shown(&desk, &uri, "Reports", |view, snapshot| {
        let which = chosen_reports(view.case, snapshot, &choice);
        let page = choice.page(&uri, SIZE);
        Some(desk::reports(view, &which, &page, &choice.q, &choice.sort))
    })
}

async fn report(State(desk): State<Arc<Desk>>, uri: Uri, Path(id): Path<String>) -> Response {
    shown(&desk, &uri, "Report", |view, _| {
        Some(desk::report(view, report_named(view.case, &id)?))
    })
}

async fn statement(State(desk): State<Arc<Desk>>, uri: Uri, Path(id): Path<String>) -> Response {
    let snapshot = desk.snapshot();
    let case = snapshot.case();
    match statement_named(&case, &id) {
        Some(id) => Redirect::to(&View::pages(&case, None).statement(id)).into_response(),
        None => shown(&desk, &uri, "Statement", |_, _| None),
    }
}

async fn sources(State(desk): State<Arc<Desk>>, uri: Uri, Query(choice): Query<Choice>) -> Response {
    shown(&desk, &uri, "Sources", |view, snapshot| {
        let which = chosen_sources(view.case, snapshot, &choice);
        let page = choice.page(&uri, SIZE);
        Some(desk::sources(view, &which, &page, &choice.q, &choice.kind))
    })
}

/// The sources that were chosen.
pub(crate) fn chosen_sources(
    case: &Case<'_>,
    snapshot: &Snapshot,
    choice: &Choice,
) -> Vec<(SourceId, usize)> {
    let wanted = choice.q.to_lowercase();
    let fits = |id: SourceId| {
        let Some(source) = case.source(id) else {
            return false;
        };
        let kind = choice.kind.is_empty() || source.kind.as_str() == choice.kind;
        kind && (wanted.is_empty() || snapshot.listed().sources[id.0 as usize].contains(&wanted))
    };
    let all = snapshot.sources.iter();
    all.filter(|(id, _)| fits(*id)).copied().collect()
}

async fn source(
    State(desk): State<Arc<Desk>>,
    uri: Uri,
    Path(id): Path<u32>,
    Query(choice): Query<Choice>,
) -> Response {
    shown(&desk, &uri, "Source", |view, _| {
        view.case.source(SourceId(id))?;
        Some(desk::source(view, SourceId(id), &choice.page(&uri, SIZE)))
    })
}

async fn search(State(desk): State<Arc<Desk>>, uri: Uri, Query(choice): Query<Choice>) -> Response {
    let page = choice.page(&uri, FEW);
    let (found, n) = match searched(&desk, &choice.q, &page).await {
        Ok(found) => found,
        Err(error) => {
            return trouble(
                &desk,
                StatusCode::INTERNAL_SERVER_ERROR,
                &error.message,
                &error.hint,
            );
        }
    };
    let snapshot = desk.snapshot();
    let case = snapshot.case();
    let view = View::pages(&case, None);
    let asked = Asked::new(&choice.q);
    let words: Vec<String> = asked.phrases.iter().chain(&asked.words).cloned().collect();
    let content = desk::search(&view, &choice.q, &words, (&found, n), &page);
    let frame = Frame {
        query: choice.q.clone(),
        ..frame(&desk, "Search", "/search")
    };
    Html(desk::page(&frame, &content)).into_response()
}

/// Searches away from the threads that answer readers.
pub(crate) async fn searched(
    desk: &Arc<Desk>,
    words: &str,
    page: &Page,
) -> Result<(Vec<ReportId>, usize), ShelfError> {
    let (desk, words, page) = (Arc::clone(desk), words.to_owned(), page.clone());
    tokio::task::spawn_blocking(move || desk.find(&words, &page))
        .await
        .unwrap_or_else(|_| {
            Err(ShelfError::new(
                "the search failed",
                "it is a fault of the program",
            ))
        })
}

async fn verdicts(State(desk): State<Arc<Desk>>, uri: Uri) -> Response {
    let given = desk.verdicts();
    shown(&desk, &uri, "Verdicts", |_, _| Some(desk::verdicts(&given)))
}

async fn intake(State(desk): State<Arc<Desk>>, uri: Uri) -> Response {
    let progress = desk.progress.borrow().clone();
    shown(&desk, &uri, "Add reports", |view, _| {
        Some(desk::intake(
            &progress,
            desk.options.max_upload,
            view.case.reports.len(),
        ))
    })
}

async fn method(State(desk): State<Arc<Desk>>, uri: Uri) -> Response {
    shown(&desk, &uri, "How this was made", |_, _| Some(desk::method()))
}

async fn part(
    State(desk): State<Arc<Desk>>,
    uri: Uri,
    Path(part): Path<String>,
    Query(choice): Query<Choice>,
) -> Response {
    // Some of these lists are drawn whole.
    let worker = Arc::clone(&desk);
    let drawn = tokio::task::spawn_blocking(move || {
        shown(&worker, &uri, &part, |view, _| {
            desk::list(view, &part, &choice.page(&uri, FEW))
        })
    });
    drawn
        .await
        .unwrap_or_else(|_| StatusCode::INTERNAL_SERVER_ERROR.into_response())
}

/// The dossier brings its style and script along, so it has a policy of its own.
async fn whole_dossier(State(desk): State<Arc<Desk>>) -> Response {
    let snapshot = desk.snapshot();
    // Long work, away from the threads that answer the others.
    let drawn = tokio::task::spawn_blocking(move || dossier(&snapshot.case())).await;
    let Ok(page) = drawn else {
        return trouble(
            &desk,
            StatusCode::INTERNAL_SERVER_ERROR,
            "The dossier could not be drawn",
            "It is a fault of the program.",
        );
    };
    let policy = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; sandbox allow-scripts \
                  allow-same-origin allow-modals";
    let mut answer = Html(page).into_response();
    answer
        .headers_mut()
        .insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(policy));
    answer
}

fn asset(kind: &'static str, words: String) -> Response {
    (
        [
            (header::CONTENT_TYPE, kind),
            (header::CACHE_CONTROL, "max-age=300"),
        ],
        words,
    )
        .into_response()
}

async fn style() -> Response {
    asset(
        "text/css; charset=utf-8",
        format!("{}{}", onrecord_show::dossier::STYLE, desk::STYLE),
    )
}

async fn script() -> Response {
    asset(
        "text/javascript; charset=utf-8",
        format!("{}{}", onrecord_show::dossier::SCRIPT, desk::SCRIPT),
    )
}

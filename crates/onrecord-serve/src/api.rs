//! The case for programs: JSON under `/api`, described by `/api/openapi.json`.

use std::sync::Arc;

use axum::extract::{DefaultBodyLimit, Path, Query, State};
use axum::http::{StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use onrecord_nouns::SourceId;
use onrecord_show::desk::{Page, Verdict};
use onrecord_show::{Case, api};
use serde_json::{Value, json};

use crate::Desk;
use crate::pages::{Choice, chosen_claims, chosen_reports, chosen_sources, searched};
use crate::snapshot::{Snapshot, report_named, statement_named};
use crate::writes::{Given, decided, keep, take_back};

/// Records in one answer.
const SIZE: usize = 100;
const DESCRIPTION: &str = include_str!("openapi.json");

pub(crate) fn routes() -> Router<Arc<Desk>> {
    Router::new()
        .route("/api/openapi.json", get(description))
        .route("/api/case", get(counts))
        .route("/api/stories", get(stories))
        .route("/api/stories/{id}", get(story))
        .route("/api/claims", get(claims))
        .route("/api/claims/{id}", get(claim))
        .route("/api/reports", get(reports))
        .route("/api/reports/{id}", get(report))
        .route("/api/statements/{id}", get(statement))
        .route("/api/sources", get(sources))
        .route("/api/sources/{id}", get(source))
        .route("/api/search", get(search))
        .route("/api/export", get(export))
        .route(
            "/api/verdicts",
            get(verdicts).post(give).layer(DefaultBodyLimit::max(64 * 1024)),
        )
        .route("/api/verdicts/{number}/undo", post(undo))
        .route("/api/{*rest}", get(nothing))
}

async fn description() -> Response {
    ([(header::CONTENT_TYPE, "application/json")], DESCRIPTION).into_response()
}

async fn nothing() -> Response {
    missing()
}

fn missing() -> Response {
    let words = json!({ "message": "there is no such record", "hint": "see /api/openapi.json" });
    (StatusCode::NOT_FOUND, Json(words)).into_response()
}

fn one(desk: &Desk, find: impl FnOnce(&Case<'_>) -> Option<Value>) -> Response {
    let snapshot = desk.snapshot();
    find(&snapshot.case()).map_or_else(missing, |value| Json(value).into_response())
}

/// A page of a list: the records, how many there are, and the address of the next page.
fn list<T>(page: &Page, all: &[T], value: impl Fn(&T) -> Option<Value>) -> Value {
    answer(page, all.len(), page.of(all).iter().filter_map(value).collect())
}

/// The records of a page of a list that has `n` of them.
fn answer(page: &Page, n: usize, records: Vec<Value>) -> Value {
    let more = page.number.max(1).saturating_mul(page.size) < n;
    let sign = if page.address.contains('?') { '&' } else { '?' };
    let next = more.then(|| format!("{}{sign}page={}", page.address, page.number.max(1) + 1));
    json!({ "count": n, "next": next, "records": records })
}

fn many(desk: &Desk, find: impl FnOnce(&Case<'_>, &Snapshot) -> Value) -> Response {
    let snapshot = desk.snapshot();
    Json(find(&snapshot.case(), &snapshot)).into_response()
}

async fn counts(State(desk): State<Arc<Desk>>) -> Response {
    one(&desk, |case| Some(api::counts(case)))
}

async fn stories(State(desk): State<Arc<Desk>>, uri: Uri, Query(choice): Query<Choice>) -> Response {
    many(&desk, |case, snapshot| {
        list(&choice.page(&uri, SIZE), &snapshot.stories, |at| {
            api::story(case, *at)
        })
    })
}

async fn story(State(desk): State<Arc<Desk>>, Path(id): Path<String>) -> Response {
    one(&desk, |case| {
        api::story(case, case.story_of(report_named(case, &id)?)?)
    })
}

async fn claims(State(desk): State<Arc<Desk>>, uri: Uri, Query(choice): Query<Choice>) -> Response {
    many(&desk, |case, snapshot| {
        let which = chosen_claims(case, snapshot, &choice);
        list(&choice.page(&uri, SIZE), &which, |at| api::claim(case, *at))
    })
}

async fn claim(State(desk): State<Arc<Desk>>, Path(id): Path<String>) -> Response {
    one(&desk, |case| {
        api::claim(case, case.claim_of(statement_named(case, &id)?)?.0)
    })
}

async fn reports(State(desk): State<Arc<Desk>>, uri: Uri, Query(choice): Query<Choice>) -> Response {
    many(&desk, |case, snapshot| {
        let which = chosen_reports(case, snapshot, &choice);
        list(&choice.page(&uri, SIZE), &which, |id| api::report(case, *id))
    })
}

async fn report(State(desk): State<Arc<Desk>>, Path(id): Path<String>) -> Response {
    one(&desk, |case| api::whole_report(case, report_named(case, &id)?))
}

async fn statement(State(desk): State<Arc<Desk>>, Path(id): Path<String>) -> Response {
    one(&desk, |case| api::statement(case, statement_named(case, &id)?))
}

async fn sources(State(desk): State<Arc<Desk>>, uri: Uri, Query(choice): Query<Choice>) -> Response {
    many(&desk, |case, snapshot| {
        let which = chosen_sources(case, snapshot, &choice);
        list(&choice.page(&uri, SIZE), &which, |(id, n)| {
            let mut brief = api::source_brief(case, *id);
            brief["statements"] = json!(n);
            Some(brief)
        })
    })
}

async fn source(State(desk): State<Arc<Desk>>, Path(id): Path<u32>) -> Response {
    one(&desk, |case| api::source(case, SourceId(id)))
}

async fn search(State(desk): State<Arc<Desk>>, uri: Uri, Query(choice): Query<Choice>) -> Response {
    let page = choice.page(&uri, SIZE);
    match searched(&desk, &choice.q, &page).await {
        Ok((found, n)) => many(&desk, |case, _| {
            answer(
                &page,
                n,
                found.iter().filter_map(|id| api::report(case, *id)).collect(),
            )
        }),
        Err(error) => (
            StatusCode::INTERNAL_SERVER_ERROR,
            Json(json!({ "message": error.message, "hint": error.hint })),
        )
            .into_response(),
    }
}

async fn export(State(desk): State<Arc<Desk>>) -> Response {
    let snapshot = desk.snapshot();
    let whole = tokio::task::spawn_blocking(move || onrecord_show::case_json(&snapshot.case()));
    whole.await.map_or_else(
        |_| StatusCode::INTERNAL_SERVER_ERROR.into_response(),
        |whole| Json(whole).into_response(),
    )
}

fn verdict(found: &Verdict) -> Value {
    json!({
        "number": found.number,
        "record": found.record,
        "kind": found.kind.as_str(),
        "value": found.value,
        "when": found.when,
        "undone": found.undone,
    })
}

async fn verdicts(State(desk): State<Arc<Desk>>) -> Response {
    let all = desk.verdicts();
    Json(json!({ "count": all.len(), "next": null, "records": all.iter().map(verdict).collect::<Vec<_>>() }))
        .into_response()
}

async fn give(State(desk): State<Arc<Desk>>, Json(given): Json<Given>) -> Response {
    match decided(&desk, move |desk| keep(desk, &given)).await {
        Ok(()) => {
            let last = desk.verdicts().last().map(verdict);
            (StatusCode::CREATED, Json(last)).into_response()
        }
        Err(error) => (
            StatusCode::BAD_REQUEST,
            Json(json!({ "message": error.message, "hint": error.hint })),
        )
            .into_response(),
    }
}

async fn undo(State(desk): State<Arc<Desk>>, Path(number): Path<u64>) -> Response {
    match decided(&desk, move |desk| take_back(desk, number)).await {
        Ok(()) => StatusCode::NO_CONTENT.into_response(),
        Err(error) => (
            StatusCode::NOT_FOUND,
            Json(json!({ "message": error.message, "hint": error.hint })),
        )
            .into_response(),
    }
}

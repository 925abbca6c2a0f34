//! The page of intake, and its progress as a stream of events.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::State;
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::routing::get;
use onrecord_show::desk::Progress;
use serde_json::json;
use tokio_stream::{Stream, StreamExt, wrappers::WatchStream};

use crate::Desk;

pub(crate) fn routes() -> Router<Arc<Desk>> {
    Router::new().route("/events", get(events))
}

async fn events(State(desk): State<Arc<Desk>>) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let progress = WatchStream::new(desk.progress.subscribe()).map(Some);
    // When the desk stops, the stream ends.
    let stopping = WatchStream::new(desk.stopping.subscribe())
        .filter(|stopping| *stopping)
        .map(|_| None);
    let told = progress
        .merge(stopping)
        .take_while(Option::is_some)
        .filter_map(|progress| Some(Ok(event(&progress?))));
    Sse::new(told).keep_alive(KeepAlive::new().interval(Duration::from_secs(20)))
}

fn event(progress: &Progress) -> Event {
    let data = json!({
        "doing": progress.doing,
        "done": progress.done,
        "all": progress.all,
        "failures": progress.failures.len(),
    });
    Event::default().event("progress").data(data.to_string())
}

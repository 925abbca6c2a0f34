//! The desk: the pages of a case, live, on this machine.
//!
//! Serves what `onrecord-show` draws, takes verdicts and new reports, and answers programs under
//! `/api`. Who keeps the case is behind [`Shelf`]. On the loopback address alone unless a token is
//! asked for; no page holds script or style, and nothing is written for a page of another site.

mod api;
mod guard;
mod intake;
mod pages;
mod search;
mod shelf;
mod snapshot;
mod writes;

use std::io;
use std::net::SocketAddr;
use std::sync::{Arc, PoisonError, RwLock};

use axum::Router;
use onrecord_nouns::ReportId;
use onrecord_show::desk::{Page, Progress, Verdict};
use tokio::sync::watch;

pub use guard::new_token;
use search::Asked;
pub use shelf::{Held, Shelf, ShelfError, Upload};
use snapshot::Snapshot;

/// How to serve.
#[derive(Clone, Debug)]
pub struct Options {
    /// Where to listen.
    pub address: SocketAddr,
    /// What everybody has to show; `None` lets in whoever is on this machine.
    pub token: Option<String>,
    /// The largest upload in megabytes, all its files together.
    pub max_upload: u64,
    /// Name of the case, for the head of each page.
    pub name: String,
}

/// What stops a desk.
#[derive(Debug, thiserror::Error)]
pub enum ServeError {
    /// An address that others can reach, without a token.
    #[error("`{0}` can be reached from other machines, and no token is asked for")]
    Open(SocketAddr),
    /// The address is taken or not allowed.
    #[error("`{address}`: cannot listen there: {why}")]
    Listen {
        /// Where.
        address: SocketAddr,
        /// What the system says.
        why: io::Error,
    },
    /// The case cannot be loaded.
    #[error("the case cannot be loaded: {0}")]
    Shelf(#[from] ShelfError),
    /// The server stopped.
    #[error("the desk stopped: {0}")]
    Stopped(#[source] io::Error),
}

impl ServeError {
    /// What to do about it.
    #[must_use]
    pub fn hint(&self) -> String {
        match self {
            Self::Open(_) => "give `--token`, or listen on 127.0.0.1".to_owned(),
            Self::Listen { .. } => "choose another `--port`; 0 takes any that is free".to_owned(),
            Self::Shelf(error) => error.hint.clone(),
            Self::Stopped(_) => "start it again".to_owned(),
        }
    }
}

/// A case on the desk.
pub struct Desk {
    shelf: Box<dyn Shelf>,
    snapshot: RwLock<Arc<Snapshot>>,
    verdicts: RwLock<Vec<Verdict>>,
    progress: watch::Sender<Progress>,
    stopping: watch::Sender<bool>,
    options: Options,
    /// Where it really listens.
    listening: SocketAddr,
}

impl Desk {
    /// Loads a case.
    ///
    /// # Errors
    ///
    /// If whoever keeps the case cannot give it.
    pub fn new(
        shelf: Box<dyn Shelf>,
        options: Options,
        listening: SocketAddr,
    ) -> Result<Arc<Self>, ShelfError> {
        let snapshot = Snapshot::new(shelf.load()?);
        let verdicts = shelf.verdicts()?;
        Ok(Arc::new(Self {
            shelf,
            snapshot: RwLock::new(Arc::new(snapshot)),
            verdicts: RwLock::new(verdicts),
            progress: watch::Sender::new(Progress::default()),
            stopping: watch::Sender::new(false),
            options,
            listening,
        }))
    }

    fn snapshot(&self) -> Arc<Snapshot> {
        Arc::clone(&self.snapshot.read().unwrap_or_else(PoisonError::into_inner))
    }

    fn verdicts(&self) -> Vec<Verdict> {
        self.verdicts
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// The verdicts of one record that hold.
    fn said(&self, record: &str) -> Vec<Verdict> {
        let verdicts = self.verdicts.read().unwrap_or_else(PoisonError::into_inner);
        let holds = |verdict: &&Verdict| verdict.record == record && !verdict.undone;
        verdicts.iter().filter(holds).cloned().collect()
    }

    /// The reports of a page of a search, and how many there are.
    fn find(&self, asked: &str, page: &Page) -> Result<(Vec<ReportId>, usize), ShelfError> {
        let after = (page.number.max(1) - 1).saturating_mul(page.size);
        if let Some(found) = self.shelf.find(asked, page.size, after) {
            return found;
        }
        let snapshot = self.snapshot();
        let case = snapshot.case();
        let text = |id: ReportId| case.report(id).map(|report| report.text.as_str().to_lowercase());
        let found = snapshot.search().find(&Asked::new(asked), text);
        Ok((page.of(&found).to_vec(), found.len()))
    }

    /// Shows the case as it is after a verdict.
    fn follow(&self) -> Result<(), ShelfError> {
        if self.shelf.findings_follow() {
            let held = self.shelf.load_after(self.snapshot().held())?;
            return self.show(held);
        }
        let verdicts = self.shelf.verdicts()?;
        *self.verdicts.write().unwrap_or_else(PoisonError::into_inner) = verdicts;
        Ok(())
    }

    fn reload(&self) -> Result<(), ShelfError> {
        self.show(self.shelf.load()?)
    }

    fn show(&self, held: Held) -> Result<(), ShelfError> {
        let snapshot = Arc::new(Snapshot::new(held));
        let verdicts = self.shelf.verdicts()?;
        *self.snapshot.write().unwrap_or_else(PoisonError::into_inner) = snapshot;
        *self.verdicts.write().unwrap_or_else(PoisonError::into_inner) = verdicts;
        Ok(())
    }
}

/// All routes of a desk, guarded.
pub fn router(desk: Arc<Desk>) -> Router {
    Router::new()
        .merge(pages::routes())
        .merge(writes::routes(desk.options.max_upload))
        .merge(intake::routes())
        .merge(api::routes())
        .layer(axum::middleware::from_fn_with_state(
            Arc::clone(&desk),
            guard::guard,
        ))
        .with_state(desk)
}

/// Serves a case until the process is told to stop; `ready` learns the address.
///
/// # Errors
///
/// If the address cannot be used or the case cannot be loaded.
pub fn serve(shelf: Box<dyn Shelf>, options: Options, ready: impl FnOnce(&str)) -> Result<(), ServeError> {
    if !options.address.ip().is_loopback() && options.token.is_none() {
        return Err(ServeError::Open(options.address));
    }
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .map_err(ServeError::Stopped)?;
    runtime.block_on(async {
        let address = options.address;
        let listener = tokio::net::TcpListener::bind(address)
            .await
            .map_err(|why| ServeError::Listen { address, why })?;
        let listening = listener.local_addr().map_err(ServeError::Stopped)?;
        let token = options.token.clone();
        let desk = Desk::new(shelf, options, listening)?;
        let way_in = token.map_or_else(String::new, |token| format!("?token={token}"));
        ready(&format!("http://{listening}/{way_in}"));
        let stopping = Arc::clone(&desk);
        axum::serve(listener, router(desk))
            .with_graceful_shutdown(async move {
                stop_signal().await;
                // Streams of events would keep the server up for ever.
                stopping.stopping.send_replace(true);
            })
            .await
            .map_err(ServeError::Stopped)
    })
}

/// Waits until the process is told to stop.
async fn stop_signal() {
    let interrupt = async {
        let _ = tokio::signal::ctrl_c().await;
    };
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminate) = signal(SignalKind::terminate()) {
            tokio::select! {
                () = interrupt => {}
                _ = terminate.recv() => {}
            }
            return;
        }
    }
    interrupt.await;
}

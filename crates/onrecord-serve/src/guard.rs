//! Who may ask, and what a browser may do with the answer.
//!
//! On the loopback address, only requests that name this machine are answered, so no site can make
//! a browser talk to the desk under a name of its own (DNS rebinding). Elsewhere everybody shows the
//! token. Writes that a browser sends for another site are refused.

use std::fmt::Write as _;
use std::sync::Arc;
use std::time::Duration;

use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, Uri, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use crate::Desk;

/// No answer but a stream of events takes longer.
const LONGEST: Duration = Duration::from_secs(120);
const COOKIE: &str = "onrecord";

const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src \
                      'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// A token that nobody can guess.
///
/// # Errors
///
/// If the system gives no randomness.
pub fn new_token() -> std::io::Result<String> {
    let mut bytes = [0u8; 16];
    getrandom::fill(&mut bytes).map_err(|error| std::io::Error::other(error.to_string()))?;
    Ok(bytes.iter().fold(String::new(), |mut token, byte| {
        let _ = write!(token, "{byte:02x}");
        token
    }))
}

/// Lets a request through, or refuses it; puts the headers on the answer.
pub(crate) async fn guard(State(desk): State<Arc<Desk>>, request: Request, next: Next) -> Response {
    let mut answer = match verdict(&desk, request.method(), request.uri(), request.headers()) {
        Ok(()) => {
            let endless = request.uri().path() == "/events" || request.method() == Method::POST;
            let answer = next.run(request);
            if endless {
                answer.await
            } else {
                tokio::time::timeout(LONGEST, answer)
                    .await
                    .unwrap_or_else(|_| StatusCode::SERVICE_UNAVAILABLE.into_response())
            }
        }
        Err(refusal) => *refusal,
    };
    let headers = answer.headers_mut();
    for (name, value) in [
        (header::CONTENT_SECURITY_POLICY, POLICY),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "same-origin"),
        (header::X_FRAME_OPTIONS, "DENY"),
    ] {
        // The dossier brings its own policy.
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    }
    headers
        .entry(header::CACHE_CONTROL)
        .or_insert(HeaderValue::from_static("no-store"));
    answer
}

fn verdict(desk: &Desk, method: &Method, uri: &Uri, headers: &HeaderMap) -> Result<(), Box<Response>> {
    let host = word(headers, &header::HOST).unwrap_or_default();
    match &desk.options.token {
        Some(token) => {
            if let Some(given) = token_in_query(uri) {
                return Err(Box::new(if same(given, token) {
                    let_in(uri, token)
                } else {
                    refuse(
                        StatusCode::UNAUTHORIZED,
                        "this token is not the one that the desk was started with",
                    )
                }));
            }
            if !shown(headers).is_some_and(|given| same(given, token)) {
                return Err(Box::new(refuse(
                    StatusCode::UNAUTHORIZED,
                    "open the address that `onrecord serve` printed, or send the token as `Authorization: Bearer`",
                )));
            }
        }
        None if !names_this_machine(host, desk.listening.port()) => {
            return Err(Box::new(refuse(
                StatusCode::FORBIDDEN,
                "the desk answers to localhost only; start it with a token to use another name",
            )));
        }
        None => {}
    }
    if *method != Method::GET && *method != Method::HEAD && !same_site(headers, host) {
        return Err(Box::new(refuse(
            StatusCode::FORBIDDEN,
            "this was sent by a page of another site",
        )));
    }
    Ok(())
}

fn refuse(status: StatusCode, words: &str) -> Response {
    (
        status,
        [(header::CONTENT_TYPE, "text/plain; charset=utf-8")],
        format!("{words}\n"),
    )
        .into_response()
}

/// Sets the cookie and leads to the same page without the token in its address.
fn let_in(uri: &Uri, token: &str) -> Response {
    let path = uri.path();
    let to = if path.starts_with("//") { "/" } else { path };
    let cookie = format!("{COOKIE}={token}; HttpOnly; SameSite=Strict; Path=/");
    (
        StatusCode::SEE_OTHER,
        [(header::LOCATION, to.to_owned()), (header::SET_COOKIE, cookie)],
    )
        .into_response()
}

fn word<'a>(headers: &'a HeaderMap, name: &header::HeaderName) -> Option<&'a str> {
    headers.get(name).and_then(|value| value.to_str().ok())
}

fn token_in_query(uri: &Uri) -> Option<&str> {
    uri.query()?
        .split('&')
        .find_map(|pair| pair.strip_prefix("token="))
}

/// The token that a request shows, in a header or a cookie.
fn shown(headers: &HeaderMap) -> Option<&str> {
    let bearer = word(headers, &header::AUTHORIZATION).and_then(|value| value.strip_prefix("Bearer "));
    bearer.or_else(|| {
        word(headers, &header::COOKIE)?
            .split(';')
            .find_map(|pair| pair.trim().strip_prefix(COOKIE)?.strip_prefix('='))
    })
}

/// Compares without telling by the time it takes how much was right.
fn same(given: &str, token: &str) -> bool {
    let differ = given
        .bytes()
        .zip(token.bytes())
        .fold(given.len() ^ token.len(), |differ, (a, b)| {
            differ | usize::from(a ^ b)
        });
    differ == 0
}

fn names_this_machine(host: &str, port: u16) -> bool {
    let name = host.strip_suffix(&format!(":{port}")).unwrap_or(host);
    matches!(name, "localhost" | "127.0.0.1" | "[::1]")
}

/// Whether a write comes from a page of this desk, or from no page at all.
fn same_site(headers: &HeaderMap, host: &str) -> bool {
    if let Some(site) = headers
        .get("sec-fetch-site")
        .and_then(|value| value.to_str().ok())
    {
        return matches!(site, "same-origin" | "none");
    }
    match word(headers, &header::ORIGIN) {
        Some(origin) => origin.split_once("://").is_some_and(|(_, name)| name == host),
        None => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_names_of_this_machine_are_answered() {
        assert!(names_this_machine("127.0.0.1:7070", 7070) && names_this_machine("localhost:7070", 7070));
        assert!(names_this_machine("[::1]:7070", 7070));
        assert!(!names_this_machine("evil.example:7070", 7070) && !names_this_machine("", 7070));
        assert!(!names_this_machine("127.0.0.1.evil.example", 7070));
    }

    #[test]
    fn a_token_is_right_as_a_whole_or_not_at_all() {
        assert!(same("abc", "abc"));
        assert!(!same("abd", "abc") && !same("ab", "abc") && !same("", "abc") && !same("abcd", "abc"));
    }

    #[test]
    fn tokens_differ() {
        let (one, other) = (new_token().expect("randomness"), new_token().expect("randomness"));
        assert!(one.len() == 32 && one != other);
    }
}

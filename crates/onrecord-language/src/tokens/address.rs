//! Is a chunk an address of the web or of a mailbox?
//!
//! Stands for the tokenizer's expression for addresses: scheme and user are optional, then a host
//! with a lower-case top-level name or an IP number, then port and path. Whether such a host exists
//! is nobody's question here.

use crate::characters::{Characters, Class};

/// Whether the whole chunk is an address.
pub(super) fn is_address(chunk: &str, characters: &Characters) -> bool {
    if !chunk.contains('.') {
        return false;
    }
    let after_scheme = chunk.split_once("://").filter(|(scheme, _)| {
        let fits = |c: char| matches!(c, '+' | '-' | '.') || characters.is(c, Class::WORD);
        scheme.chars().count() >= 2 && scheme.chars().all(fits)
    });
    let after_user = chunk
        .match_indices('@')
        .filter(|(at, _)| *at > 0)
        .filter_map(|(at, _)| chunk.get(at + 1..));
    let starts = std::iter::once(chunk)
        .chain(after_scheme.map(|(_, rest)| rest))
        .chain(after_user);
    starts.into_iter().any(|rest| is_host_and_path(rest, characters))
}

fn is_host_and_path(rest: &str, characters: &Characters) -> bool {
    // No host goes on beyond an `@`, so each stretch between two is looked at once.
    let end = rest.find([':', '/', '?', '#', '@']).unwrap_or(rest.len());
    let Some((host, rest)) = rest.split_at_checked(end) else {
        return false;
    };
    (is_host(host, characters) || is_number(host)) && is_port_and_path(rest)
}

fn is_port_and_path(rest: &str) -> bool {
    let path = match rest.strip_prefix(':') {
        Some(port) => {
            let path = port.trim_start_matches(|c: char| c.is_ascii_digit());
            if !(2..=5).contains(&(port.len() - path.len())) {
                return false;
            }
            path
        }
        None => rest,
    };
    path.is_empty() || path.starts_with(['/', '?', '#'])
}

fn is_host(host: &str, characters: &Characters) -> bool {
    let Some((labels, top)) = host.rsplit_once('.') else {
        return false;
    };
    let is_lower = |c: char| characters.is(c, Class::LOWER);
    (2..=63).contains(&top.chars().count()) && top.chars().all(is_lower) && labels.split('.').all(is_label)
}

fn is_label(label: &str) -> bool {
    let outer = |c: char| c.is_ascii_alphanumeric() || ('\u{a1}'..='\u{ffff}').contains(&c);
    let inner = |c: char| outer(c) || matches!(c, '_' | '-');
    label.chars().count() <= 64
        && label.starts_with(outer)
        && label.ends_with(outer)
        && label.chars().all(inner)
}

/// An IP number that is neither private nor local.
fn is_number(host: &str) -> bool {
    let octets: Vec<&str> = host.split('.').collect();
    let [first, second, third, fourth] = octets[..] else {
        return false;
    };
    let value = |octet: &str, least: u32, most: u32| {
        let digits = (1..=3).contains(&octet.len()) && octet.bytes().all(|byte| byte.is_ascii_digit());
        let value = octet
            .parse()
            .ok()
            .filter(|value| digits && (least..=most).contains(value));
        // Without a leading zero, but for the two in the middle, which may have one of two digits.
        value.filter(|_| !octet.starts_with('0') || least == 0 && octet.len() < 3)
    };
    let (Some(first), Some(second)) = (value(first, 1, 223), value(second, 0, 255)) else {
        return false;
    };
    let private = matches!(
        (first, second),
        (10 | 127, _) | (169, 254) | (192, 168) | (172, 16..=31)
    );
    !private && value(third, 0, 255).is_some() && value(fourth, 1, 254).is_some()
}

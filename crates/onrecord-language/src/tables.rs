//! How are the text tables in `data/models/` laid out?
//!
//! Lines under `[section]` heads; a line with `# ` before the first head or alone is a remark.

/// The lines of a table, each with the name of its section.
pub(crate) fn sections(table: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    let mut section = "";
    table.lines().filter_map(move |line| {
        if let Some((name, _)) = line.strip_prefix('[').and_then(|head| head.split_once(']'))
            && name
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte == b' ' || byte == b'-')
            && !name.is_empty()
        {
            section = name;
            return None;
        }
        (!section.is_empty()).then_some((section, line))
    })
}

//! Pages and dumps: what `extract_score.py` asks for, `pages` and `lines`.
//!
//! A gold row with `lines` is a dump; any other row is a page, whose bytes are looked for under
//! `--docs`: a folder with `ID.html` files, or with the archives `PART.tar.xz`.

use std::collections::BTreeMap;
use std::fs;
use std::io::{BufWriter, Read, Write};
use std::path::Path;

use onrecord_gather::evaluation::{kept_lines, read_page};
use serde_json::{Value, json};

use crate::eval::{Outcome, words_of};

/// Reads the pages or dumps of a gold file; gives their number and bytes.
pub(crate) fn predict(gold: &Path, docs: Option<&Path>, out: &Path) -> Outcome<(usize, usize)> {
    let words = if gold.extension().is_some_and(|ending| ending == "xz") {
        String::from_utf8(unpacked(gold)?)?
    } else {
        words_of(gold)?
    };
    let rows: Result<Vec<Value>, _> = words
        .lines()
        .filter(|line| !line.trim().is_empty())
        .map(serde_json::from_str)
        .collect();
    let rows = rows?;
    let mut file = BufWriter::new(fs::File::create(out)?);
    let pages = if rows.iter().any(|row| row.get("lines").is_none()) {
        pages_of(docs.ok_or("pages need --docs, the folder of pages or archives")?)?
    } else {
        BTreeMap::new()
    };
    let mut size = (0, 0);
    for row in &rows {
        let id = row.get("id").and_then(Value::as_str).unwrap_or_default();
        let prediction = if let Some(lines) = row.get("lines") {
            let lines: Vec<String> = serde_json::from_value(lines.clone())?;
            let blank: Vec<u8> = row
                .get("blank")
                .map(|blank| serde_json::from_value(blank.clone()))
                .transpose()?
                .unwrap_or_default();
            let blank: Vec<bool> = (0..lines.len()).map(|at| blank.get(at) == Some(&1)).collect();
            size.1 += lines.iter().map(String::len).sum::<usize>();
            let kept: Vec<u8> = kept_lines(&lines, &blank).into_iter().map(u8::from).collect();
            json!({"id": id, "labels": kept})
        } else {
            let Some(bytes) = pages.get(id) else { continue };
            size.1 += bytes.len();
            let page = read_page(bytes);
            json!({"id": id, "text": page.text, "title": page.title, "authors": page.authors, "date": page.date, "lang": page.language})
        };
        size.0 += 1;
        writeln!(file, "{prediction}")?;
    }
    file.flush()?;
    Ok(size)
}

/// All pages under a folder by their id: files `ID.html`, and those in `.tar.xz` archives.
fn pages_of(folder: &Path) -> Outcome<BTreeMap<String, Vec<u8>>> {
    let mut pages = BTreeMap::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.to_string_lossy().into_owned();
        if path.is_dir() {
            pages.append(&mut pages_of(&path)?);
        } else if name.ends_with(".tar.xz") {
            let unpacked = unpacked(&path)?;
            let mut archive = tar::Archive::new(unpacked.as_slice());
            for entry in archive.entries()? {
                let mut entry = entry?;
                let Some(id) = id_of(&entry.path()?) else { continue };
                let mut bytes = Vec::new();
                entry.read_to_end(&mut bytes)?;
                pages.insert(id, bytes);
            }
        } else if let Some(id) = id_of(&path) {
            pages.insert(id, fs::read(&path)?);
        }
    }
    Ok(pages)
}

fn id_of(path: &Path) -> Option<String> {
    let html = path
        .extension()
        .is_some_and(|ending| ending == "html" || ending == "htm");
    html.then(|| path.file_stem().map(|stem| stem.to_string_lossy().into_owned()))
        .flatten()
}

/// The content of an `.xz` file.
fn unpacked(path: &Path) -> Outcome<Vec<u8>> {
    let mut packed = std::io::BufReader::new(fs::File::open(path)?);
    let mut bytes = Vec::new();
    lzma_rs::xz_decompress(&mut packed, &mut bytes)
        .map_err(|error| format!("{}: {error:?}", path.display()))?;
    Ok(bytes)
}

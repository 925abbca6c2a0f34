//! Where do these words stand, and who said them?
//!
//! Words are looked up in the full-text index; filters narrow; each hit is given with the words around
//! it, cut from the text itself. Surprise: the index holds no text, so the places of the hits are found
//! again in the text, word by word, as the index cut it.

use onrecord_nouns::{ReportId, Span, StatementId, StatementRef, Text};
use rusqlite::types::Value;

use crate::case::Case;
use crate::error::KeepError;
use crate::report::{COMPARED, Depth, key_of, statement_place};
use crate::sources::folded;

/// What is searched for.
#[derive(Clone, Debug, Default)]
pub struct Search {
    /// Words that must all occur; `"a phrase"`, a word's beginning `word*`, `OR` and `NOT` between them. May
    /// be empty if a filter is given.
    pub words: String,
    /// In statements only, not in whole reports.
    pub statements: bool,
    /// Said by a source of this name or part of a name.
    pub speaker: Option<String>,
    /// Said by the source of this number.
    pub speaker_number: Option<i64>,
    /// Published by an outlet of this name, part of a name, or domain.
    pub outlet: Option<String>,
    /// Published on this day or later, `YYYY-MM-DD` or the first of a month or year.
    pub from: Option<String>,
    /// Published on this day or earlier.
    pub to: Option<String>,
    /// Said in this mode.
    pub mode: Option<String>,
    /// Said by somebody unnamed.
    pub anonymous: bool,
    /// In this story, by number.
    pub story: Option<i64>,
    /// At most so many hits,
    pub limit: u32,
    /// after so many others.
    pub offset: u32,
}

/// A report or statement that was found.
#[derive(Clone, Debug)]
pub struct Hit {
    /// The report.
    pub report: ReportId,
    /// Its path.
    pub path: String,
    /// Its outlet, as it calls itself.
    pub outlet: String,
    /// The days on which it was published.
    pub published: (Option<String>, Option<String>),
    /// Its story, by number.
    pub story: Option<i64>,
    /// The statement, if statements were searched.
    pub statement: Option<StatementRef>,
    /// Its mode.
    pub mode: Option<String>,
    /// Who says it.
    pub speaker: Option<String>,
    /// What is said, or where the words stand in the report.
    pub place: Span,
    /// The words that were found, in `place` and around it.
    pub found: Vec<Span>,
    /// The text that the places point into.
    pub text: Text,
}

/// Words with so many hits are not weighed.
const MOST_WEIGHED: i64 = 25_000;
/// So many bytes around a hit are shown.
const AROUND: usize = 160;

impl Case {
    /// Finds words, best hits first; without words the latest first.
    ///
    /// # Errors
    ///
    /// If the words cannot be understood, or the file cannot be read.
    pub fn search(&self, search: &Search) -> Result<Vec<Hit>, KeepError> {
        let of_statements = search.statements
            || search.speaker.is_some()
            || search.speaker_number.is_some()
            || search.mode.is_some()
            || search.anonymous;
        let (sql, values) = self.query(search, of_statements)?;
        let rows: Vec<Row> = self
            .try_sql(|connection| {
                let mut query = connection.prepare(&sql)?;
                let rows = query.query_map(rusqlite::params_from_iter(values), |row| {
                    Ok(Row {
                        report: key_of(row, 0)?,
                        path: row.get(1)?,
                        outlet: row.get(2)?,
                        published: (row.get(3)?, row.get(4)?),
                        story: row.get(5)?,
                        statement: row.get(6)?,
                        mode: row.get(7)?,
                        speaker: row.get(8)?,
                    })
                })?;
                rows.collect()
            })
            .map_err(|error| match error {
                KeepError::Failed { why, .. } if why.contains("fts5") || why.contains("unterminated") => {
                    KeepError::Query {
                        words: search.words.clone(),
                        why,
                    }
                }
                error => error,
            })?;
        let terms = terms(&search.words);
        rows.into_iter().map(|row| self.hit(row, &terms)).collect()
    }

    fn hit(&self, row: Row, terms: &[Vec<Term>]) -> Result<Hit, KeepError> {
        let (text, place, statement) = match row.statement {
            Some(number) => {
                let (report, reading) = self.pair(row.report, Depth::Told)?;
                let at = statement_place(number).1;
                let content = reading
                    .statements
                    .get(at as usize)
                    .map(|statement| statement.content.clone())
                    .unwrap_or_default();
                let place = content.iter().copied().reduce(Span::hull);
                let place = place.unwrap_or_else(|| report.text.span(0, 0).unwrap_or(report.text.whole()));
                let statement = StatementRef {
                    report: row.report,
                    statement: StatementId(at),
                };
                (report.text, place, Some(statement))
            }
            None => {
                let report = self.report(row.report)?;
                let told = report.blocks.iter().filter(|block| block.label.tells());
                let found = told
                    .map(|block| block.span)
                    .find(|span| !places(&report.text, *span, terms).is_empty());
                let headline = report.blocks.first().map(|block| block.span);
                let place = found.or(headline).unwrap_or(report.text.whole());
                let place = near(&report.text, place, terms);
                (report.text, place, None)
            }
        };
        let found = places(&text, place, terms);
        Ok(Hit {
            report: row.report,
            path: row.path,
            outlet: row.outlet,
            published: row.published,
            story: row.story,
            statement,
            mode: row.mode,
            speaker: row.speaker,
            place,
            found,
            text,
        })
    }

    /// The question to the database.
    fn query(&self, search: &Search, of_statements: bool) -> Result<(String, Vec<Value>), KeepError> {
        let mut values: Vec<Value> = Vec::new();
        let mut conditions: Vec<String> = Vec::new();
        let mut value = |value: Value| {
            values.push(value);
            format!("?{}", values.len())
        };
        let matched = match_words(&search.words);
        let (table, id) = if of_statements {
            ("statement_words", "statement.id")
        } else {
            ("report_words", "report.id")
        };
        let from = match (&matched, of_statements) {
            (Some(_), true) => format!(
                "{table} JOIN statement ON statement.id = {table}.rowid \
                 JOIN report ON report.id = statement.id >> {}",
                crate::report::STATEMENT_BITS
            ),
            (Some(_), false) => format!("{table} JOIN report ON report.id = {table}.rowid"),
            (None, true) => format!(
                "statement JOIN report ON report.id = statement.id >> {}",
                crate::report::STATEMENT_BITS
            ),
            (None, false) => "report".to_owned(),
        };
        if let Some(matched) = &matched {
            conditions.push(format!("{table} MATCH {}", value(matched.clone().into())));
        }
        if let Some(name) = &search.speaker {
            let ids: Vec<String> = self
                .sources_named(name)?
                .iter()
                .map(|id| id.to_string())
                .collect();
            conditions.push(format!("statement.speaker IN ({})", ids.join(", ")));
        }
        if let Some(number) = search.speaker_number {
            let number = value(number.into());
            conditions.push(format!("statement.speaker = {number}"));
        }
        if let Some(name) = &search.outlet {
            let like = value(format!("%{}%", folded(name)).into());
            conditions.push(format!(
                "(lower(report.outlet) LIKE {like} OR lower(report.domain) LIKE {like} OR report.publisher IN \
                 (SELECT id FROM source WHERE folded LIKE {like}))"
            ));
        }
        if let Some(day) = &search.from {
            let day = value(padded(day, "-01-01").into());
            conditions.push(format!(
                "coalesce(report.published_to, inferred_date.day_to) >= {day}"
            ));
        }
        if let Some(day) = &search.to {
            let day = value(padded(day, "-12-31").into());
            conditions.push(format!(
                "coalesce(report.published_from, inferred_date.day_from) <= {day}"
            ));
        }
        if let Some(mode) = &search.mode {
            let mode = value(mode.clone().into());
            conditions.push(format!("statement.mode = {mode}"));
        }
        if search.anonymous {
            conditions.push("statement.anonymous = 1".to_owned());
        }
        if let Some(story) = search.story {
            let story = value(story.into());
            conditions.push(format!("report.story = {story}"));
        }
        if conditions.is_empty() {
            return Err(KeepError::Query {
                words: search.words.clone(),
                why: "there is no word and no filter in it".to_owned(),
            });
        }
        let order = match &matched {
            Some(_) if self.can_weigh(table, &search.words)? => format!("bm25({table})"),
            // Words that stand nearly everywhere tell no hit from another: the latest intake comes first.
            Some(_) => format!("{table}.rowid DESC"),
            None => format!("report.published_from DESC, {id}"),
        };
        let said = if of_statements {
            "statement.id, statement.mode, (SELECT name FROM source WHERE source.id = statement.speaker)"
        } else {
            "NULL, NULL, NULL"
        };
        let (limit, offset) = (
            value(i64::from(search.limit).into()),
            value(i64::from(search.offset).into()),
        );
        let sql = format!(
            "SELECT report.key, report.path, coalesce(nullif(report.outlet, ''), report.domain, ''),
                    coalesce(report.published_from, inferred_date.day_from),
                    coalesce(report.published_to, inferred_date.day_to), report.story, {said}
             FROM {from} LEFT JOIN inferred_date ON inferred_date.report = report.id
             WHERE {} ORDER BY {order} LIMIT {limit} OFFSET {offset}",
            conditions.join(" AND ")
        );
        Ok((sql, values))
    }

    /// The reports that hold all these words, so many after so many others, best first, and how many
    /// there are. The last word may be the start of one.
    ///
    /// # Errors
    ///
    /// If the file cannot be read.
    pub fn reports_with(
        &self,
        words: &str,
        limit: usize,
        after: usize,
    ) -> Result<(Vec<ReportId>, usize), KeepError> {
        let mut words = words.replace(['“', '”'], "\"");
        if words.ends_with(char::is_alphanumeric) && words.matches('"').count().is_multiple_of(2) {
            words.push('*');
        }
        let terms = match_terms(&words);
        if terms.is_empty() {
            return Ok((Vec::new(), 0));
        }
        let order = if self.can_weigh("report_words", &words)? {
            "bm25(report_words, 4.0, 1.0)"
        } else {
            "report_words.rowid DESC"
        };
        let matched = terms.join(" ");
        self.try_sql(|connection| {
            let count: i64 = connection
                .prepare_cached("SELECT count(*) FROM report_words WHERE report_words MATCH ?1")?
                .query_row([&matched], |row| row.get(0))?;
            let mut query = connection.prepare_cached(&format!(
                "SELECT report.key FROM report_words JOIN report ON report.id = report_words.rowid
                 WHERE report_words MATCH ?1 AND report.state = ?2 ORDER BY {order} LIMIT ?3 OFFSET ?4"
            ))?;
            let number = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
            let values = rusqlite::params![matched, COMPARED, number(limit), number(after)];
            let rows = query.query_map(values, |row| key_of(row, 0))?;
            let keys = rows.collect::<Result<Vec<_>, _>>()?;
            Ok((keys, usize::try_from(count).unwrap_or(0)))
        })
    }

    /// Whether the words are seldom enough to weigh every hit: weighing looks at all of them.
    fn can_weigh(&self, table: &str, words: &str) -> Result<bool, KeepError> {
        let counted = self.try_sql(|connection| {
            let mut query = connection.prepare_cached(&format!(
                "SELECT count(*) FROM (SELECT 1 FROM {table} WHERE {table} MATCH ?1 LIMIT ?2)"
            ))?;
            let mut most = 0;
            for term in match_terms(words) {
                let held: i64 = query.query_row(rusqlite::params![term, MOST_WEIGHED], |row| row.get(0))?;
                most = most.max(held);
            }
            Ok(most)
        })?;
        Ok(counted < MOST_WEIGHED)
    }

    /// The sources whose name or one of whose other forms holds these words, by number.
    pub(crate) fn sources_named(&self, name: &str) -> Result<Vec<i64>, KeepError> {
        let wanted = folded(name);
        self.try_sql(|connection| {
            let mut query = connection.prepare_cached(
                "SELECT id FROM source WHERE instr(folded, ?1) > 0 OR instr(forms, ?1) > 0",
            )?;
            let rows = query.query_map([&wanted], |row| row.get(0))?;
            rows.collect()
        })
    }
}

struct Row {
    report: ReportId,
    path: String,
    outlet: String,
    published: (Option<String>, Option<String>),
    story: Option<i64>,
    statement: Option<i64>,
    mode: Option<String>,
    speaker: Option<String>,
}

/// A word that is searched for, folded as the index folds it.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Term {
    word: String,
    /// Whether only its beginning is given.
    begins: bool,
}

/// A day from a day, a month or a year; `rest` says which day of the year stands for a whole one.
fn padded(day: &str, rest: &str) -> String {
    match day.len() {
        4 => format!("{day}{rest}"),
        7 => format!("{day}-{}", if rest == "-01-01" { "01" } else { "31" }),
        _ => day.to_owned(),
    }
}

/// The pieces of a search: words, and phrases without their quotation marks.
fn pieces(words: &str) -> Vec<(String, bool)> {
    let mut pieces = Vec::new();
    for (at, part) in words.split('"').enumerate() {
        if at % 2 == 1 {
            if !part.trim().is_empty() {
                pieces.push((part.to_owned(), true));
            }
        } else {
            pieces.extend(part.split_whitespace().map(|word| (word.to_owned(), false)));
        }
    }
    pieces
}

/// What the index is asked; `None` if there is no word.
fn match_words(words: &str) -> Option<String> {
    let mut out: Vec<String> = Vec::new();
    for (piece, phrase) in pieces(words) {
        if !phrase && matches!(piece.as_str(), "OR" | "NOT" | "AND") {
            out.push(piece);
            continue;
        }
        out.extend(match_term(&piece, phrase));
    }
    let operator = |word: &String| matches!(word.as_str(), "OR" | "NOT" | "AND");
    while out.last().is_some_and(operator) {
        out.pop();
    }
    while out.first().is_some_and(operator) {
        out.remove(0);
    }
    (!out.is_empty()).then(|| out.join(" "))
}

/// What the index is asked for one piece.
fn match_term(piece: &str, phrase: bool) -> Option<String> {
    let tokens = tokens(piece);
    let quoted = format!("\"{}\"", tokens.join(" "));
    let begins = !phrase && piece.ends_with('*');
    (!tokens.is_empty()).then_some(if begins { format!("{quoted}*") } else { quoted })
}

/// What the index is asked, piece by piece.
fn match_terms(words: &str) -> Vec<String> {
    let pieces = pieces(words).into_iter();
    let named = pieces.filter(|(piece, phrase)| *phrase || !matches!(piece.as_str(), "OR" | "NOT" | "AND"));
    named
        .filter_map(|(piece, phrase)| match_term(&piece, phrase))
        .collect()
}

/// The words of a search that are shown where they stand.
fn terms(words: &str) -> Vec<Vec<Term>> {
    let mut terms = Vec::new();
    let mut not = false;
    for (piece, phrase) in pieces(words) {
        if !phrase && matches!(piece.as_str(), "OR" | "NOT" | "AND") {
            not = piece == "NOT";
            continue;
        }
        let begins = !phrase && piece.ends_with('*');
        let tokens = tokens(&piece);
        let last = tokens.len().saturating_sub(1);
        let run: Vec<Term> = tokens
            .into_iter()
            .enumerate()
            .map(|(at, word)| Term {
                word,
                begins: begins && at == last,
            })
            .collect();
        if !not && !run.is_empty() {
            terms.push(run);
        }
        not = false;
    }
    terms
}

fn tokens(piece: &str) -> Vec<String> {
    piece
        .split(|letter: char| !is_letter(letter))
        .filter(|word| !word.is_empty())
        .map(fold)
        .collect()
}

/// Whether the index takes it for a part of a word; accents that stand alone belong to their letter.
fn is_letter(letter: char) -> bool {
    letter.is_alphanumeric() || ('\u{300}'..='\u{36f}').contains(&letter)
}

/// Lower case without accents.
fn fold(word: &str) -> String {
    word.chars()
        .flat_map(char::to_lowercase)
        .filter_map(|letter| match letter {
            '\u{300}'..='\u{36f}' => None,
            'à'..='å' => Some('a'),
            'ç' => Some('c'),
            'è'..='ë' => Some('e'),
            'ì'..='ï' => Some('i'),
            'ñ' => Some('n'),
            'ò'..='ö' => Some('o'),
            'ù'..='ü' => Some('u'),
            'ý' | 'ÿ' => Some('y'),
            other => Some(other),
        })
        .collect()
}

/// Where the words stand in a place of a text.
fn places(text: &Text, place: Span, terms: &[Vec<Term>]) -> Vec<Span> {
    let words = words_of(text, place);
    let mut found = Vec::new();
    for at in 0..words.len() {
        for run in terms {
            let fits = run.iter().enumerate().all(|(offset, term)| {
                words.get(at + offset).is_some_and(|(_, word)| {
                    if term.begins {
                        word.starts_with(&term.word)
                    } else {
                        *word == term.word
                    }
                })
            });
            if let (true, Some((first, _)), Some((last, _))) =
                (fits, words.get(at), words.get(at + run.len() - 1))
            {
                found.push(first.hull(*last));
            }
        }
    }
    found.sort();
    found.dedup();
    found
}

fn words_of(text: &Text, place: Span) -> Vec<(Span, String)> {
    let mut words = Vec::new();
    let mut start: Option<usize> = None;
    let part = text.slice(place);
    let mut take = |from: usize, to: usize| {
        if let Some(span) = text.span(place.start() + from, place.start() + to) {
            words.push((span, fold(text.slice(span))));
        }
    };
    for (at, letter) in part.char_indices() {
        match (is_letter(letter), start) {
            (true, None) => start = Some(at),
            (false, Some(from)) => {
                take(from, at);
                start = None;
            }
            _ => {}
        }
    }
    if let Some(from) = start {
        take(from, part.len());
    }
    words
}

/// The part of a place around the first word that was found in it.
fn near(text: &Text, place: Span, terms: &[Vec<Term>]) -> Span {
    if place.len() <= 2 * AROUND {
        return place;
    }
    let first = places(text, place, terms)
        .first()
        .map_or(place.start(), |span| span.start());
    let from = first.saturating_sub(AROUND).max(place.start());
    let to = (first + AROUND).min(place.end());
    let from = (from..=first)
        .find(|at| text.as_str().is_char_boundary(*at))
        .unwrap_or(first);
    let to = (first..=to)
        .rev()
        .find(|at| text.as_str().is_char_boundary(*at))
        .unwrap_or(place.end());
    text.span(from, to).unwrap_or(place)
}

#[cfg(test)]
mod tests {
    use super::{match_words, places, terms};
    use onrecord_nouns::Text;

    #[test]
    fn words_phrases_and_beginnings_are_asked_for() {
        assert_eq!(
            match_words("port \"thirty days\" clos* OR").as_deref(),
            Some("\"port\" \"thirty days\" \"clos\"*")
        );
        assert_eq!(match_words("don't").as_deref(), Some("\"don t\""));
        assert_eq!(match_words(" \" \" "), None);
    }

    #[test]
    fn what_was_found_is_found_again_in_the_text() {
        let text = Text::from("The café in Örebro closes. Closing was due.");
        let words = |query: &str| -> Vec<String> {
            let found = places(&text, text.whole(), &terms(query));
            found.iter().map(|span| text.slice(*span).to_owned()).collect()
        };
        assert_eq!(words("cafe clos*"), ["café", "closes", "Closing"]);
        assert_eq!(words("\"in orebro\""), ["in Örebro"]);
        assert_eq!(words("cafe NOT closes"), ["café"]);
    }
}

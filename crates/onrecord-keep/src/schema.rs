//! Which tables does a case file have?
//!
//! `docs/case-file.md` explains them to people who read a case with other programs. Each step of
//! [`MIGRATIONS`] leads from one layout to the next and is never edited once released. Surprise: the
//! columns beside a `packed` record are an index over it; `verify` derives them again and compares.

/// "onrc", at the place where SQLite files say what they are.
pub(crate) const APPLICATION: i64 = 0x6f6e_7263;

/// What leads from each layout to the next.
pub(crate) const MIGRATIONS: &[&str] = &[FIRST, SECOND];

/// The layout that this program writes.
pub(crate) fn layout() -> i64 {
    i64::try_from(MIGRATIONS.len()).unwrap_or(i64::MAX)
}

const FIRST: &str = "
CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE run (
    id INTEGER PRIMARY KEY,
    started TEXT NOT NULL,
    ended TEXT,
    command TEXT NOT NULL,
    version TEXT NOT NULL,
    options TEXT NOT NULL,
    lexicons TEXT NOT NULL,
    models TEXT NOT NULL,
    layout TEXT NOT NULL
) STRICT;

CREATE TABLE input (
    id INTEGER PRIMARY KEY,
    sha256 BLOB NOT NULL UNIQUE CHECK (length(sha256) = 32),
    size INTEGER NOT NULL,
    packed BLOB,
    taken TEXT NOT NULL,
    run INTEGER NOT NULL REFERENCES run
) STRICT;

CREATE TABLE origin (
    input INTEGER NOT NULL REFERENCES input,
    path TEXT NOT NULL,
    taken TEXT NOT NULL,
    run INTEGER NOT NULL REFERENCES run,
    PRIMARY KEY (input, path)
) STRICT, WITHOUT ROWID;

CREATE TABLE report (
    id INTEGER PRIMARY KEY,
    key BLOB NOT NULL UNIQUE CHECK (length(key) = 8),
    input INTEGER NOT NULL REFERENCES input,
    record INTEGER,
    path TEXT NOT NULL,
    url TEXT,
    outlet TEXT NOT NULL,
    domain TEXT,
    published_kind TEXT NOT NULL,
    published_from TEXT,
    published_to TEXT,
    language TEXT,
    state INTEGER NOT NULL,
    n_statements INTEGER NOT NULL DEFAULT 0,
    story INTEGER,
    publisher INTEGER,
    text BLOB,
    packed BLOB NOT NULL,
    reading BLOB,
    syntax BLOB,
    run INTEGER NOT NULL REFERENCES run
) STRICT;
CREATE INDEX report_input ON report (input);
CREATE INDEX report_url ON report (url) WHERE url IS NOT NULL;
CREATE INDEX report_path ON report (path);
CREATE INDEX report_domain ON report (domain, outlet);
CREATE INDEX report_story ON report (story);
CREATE INDEX report_state ON report (state) WHERE state < 2;
CREATE INDEX report_published ON report (published_from);

CREATE TABLE cast (report INTEGER PRIMARY KEY REFERENCES report, sources BLOB NOT NULL) STRICT;

CREATE TABLE source (
    id INTEGER PRIMARY KEY,
    ord INTEGER NOT NULL,
    name TEXT NOT NULL,
    folded TEXT NOT NULL,
    forms TEXT NOT NULL,
    kind TEXT NOT NULL,
    known TEXT,
    actor INTEGER,
    packed BLOB NOT NULL
) STRICT;
CREATE INDEX source_folded ON source (folded);
CREATE INDEX source_known ON source (known) WHERE known IS NOT NULL;

CREATE TABLE statement (
    id INTEGER PRIMARY KEY,
    mode TEXT NOT NULL,
    certainty TEXT NOT NULL,
    speaker INTEGER,
    anonymous INTEGER NOT NULL,
    packed BLOB NOT NULL
) STRICT;
CREATE INDEX statement_speaker ON statement (speaker) WHERE speaker IS NOT NULL;

CREATE TABLE story (
    id INTEGER PRIMARY KEY,
    ord INTEGER NOT NULL,
    home INTEGER NOT NULL,
    n_reports INTEGER NOT NULL,
    packed BLOB NOT NULL
) STRICT;

CREATE TABLE claim (
    id INTEGER PRIMARY KEY,
    ord INTEGER NOT NULL,
    home INTEGER NOT NULL,
    n_statements INTEGER NOT NULL,
    n_denials INTEGER NOT NULL,
    n_reports INTEGER NOT NULL,
    least INTEGER NOT NULL,
    most INTEGER NOT NULL,
    lines INTEGER NOT NULL,
    indicator TEXT NOT NULL,
    label_start INTEGER NOT NULL,
    label_end INTEGER NOT NULL,
    packed BLOB NOT NULL
) STRICT;
CREATE INDEX claim_home ON claim (home);
CREATE INDEX claim_weight ON claim (n_reports DESC, least, ord);
CREATE TABLE claim_statement (
    statement INTEGER NOT NULL,
    claim INTEGER NOT NULL,
    denies INTEGER NOT NULL,
    PRIMARY KEY (statement, claim)
) STRICT, WITHOUT ROWID;

CREATE TABLE reuse (
    id INTEGER PRIMARY KEY,
    ord INTEGER NOT NULL,
    home INTEGER NOT NULL,
    other INTEGER NOT NULL,
    relation TEXT NOT NULL,
    label TEXT NOT NULL,
    direction TEXT NOT NULL,
    packed BLOB NOT NULL
) STRICT;
CREATE INDEX reuse_home ON reuse (home);
CREATE INDEX reuse_other ON reuse (other);

CREATE TABLE position (
    id INTEGER PRIMARY KEY,
    ord INTEGER NOT NULL,
    home INTEGER NOT NULL,
    actor INTEGER NOT NULL,
    issue TEXT NOT NULL,
    stance TEXT NOT NULL,
    packed BLOB NOT NULL
) STRICT;
CREATE INDEX position_home ON position (home);

CREATE TABLE figure (
    id INTEGER PRIMARY KEY,
    ord INTEGER NOT NULL,
    home INTEGER NOT NULL,
    quantity INTEGER NOT NULL,
    together TEXT,
    packed BLOB NOT NULL
) STRICT;
CREATE INDEX figure_home ON figure (home);

CREATE TABLE moment (
    id INTEGER PRIMARY KEY,
    ord INTEGER NOT NULL,
    home INTEGER NOT NULL,
    day_from TEXT,
    day_to TEXT,
    status TEXT NOT NULL,
    packed BLOB NOT NULL
) STRICT;
CREATE INDEX moment_home ON moment (home);

CREATE TABLE contradiction (
    id INTEGER PRIMARY KEY,
    ord INTEGER NOT NULL,
    home INTEGER NOT NULL,
    kind TEXT NOT NULL,
    packed BLOB NOT NULL
) STRICT;
CREATE INDEX contradiction_home ON contradiction (home);

CREATE TABLE drift (
    id INTEGER PRIMARY KEY,
    ord INTEGER NOT NULL,
    home INTEGER NOT NULL,
    kind TEXT NOT NULL,
    packed BLOB NOT NULL
) STRICT;
CREATE INDEX drift_home ON drift (home);

CREATE TABLE inferred_date (
    report INTEGER PRIMARY KEY REFERENCES report,
    day_from TEXT,
    day_to TEXT,
    packed BLOB NOT NULL
) STRICT;

CREATE TABLE verdict (
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    by TEXT NOT NULL,
    kind TEXT NOT NULL,
    target TEXT NOT NULL,
    value TEXT NOT NULL,
    note TEXT NOT NULL,
    undoes INTEGER REFERENCES verdict
) STRICT;
CREATE INDEX verdict_undoes ON verdict (undoes) WHERE undoes IS NOT NULL;
CREATE TRIGGER verdict_stays BEFORE UPDATE ON verdict BEGIN SELECT raise(ABORT, 'a verdict is never changed'); END;
CREATE TRIGGER verdict_is_kept BEFORE DELETE ON verdict BEGIN SELECT raise(ABORT, 'a verdict is never deleted'); END;

CREATE TABLE change (
    run INTEGER NOT NULL REFERENCES run,
    noun TEXT NOT NULL,
    id INTEGER NOT NULL,
    what TEXT NOT NULL,
    detail TEXT NOT NULL
) STRICT;
CREATE INDEX change_run ON change (run);

CREATE TABLE log (
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    run INTEGER,
    what TEXT NOT NULL,
    detail TEXT NOT NULL,
    chained BLOB NOT NULL CHECK (length(chained) = 32)
) STRICT;
CREATE TRIGGER log_stays BEFORE UPDATE ON log BEGIN SELECT raise(ABORT, 'the log is never changed'); END;
CREATE TRIGGER log_is_kept BEFORE DELETE ON log BEGIN SELECT raise(ABORT, 'the log is never deleted'); END;

CREATE TABLE seal (id INTEGER PRIMARY KEY CHECK (id = 1), mark BLOB NOT NULL) STRICT;

CREATE VIRTUAL TABLE report_words USING fts5(
    head, body, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2'
);
CREATE VIRTUAL TABLE statement_words USING fts5(
    said, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2'
);
";

/// Hashes of the parts of the file; threads of stories; what lists and new reports are looked up by.
const SECOND: &str = "
CREATE TABLE seal_part (id INTEGER PRIMARY KEY, mark BLOB NOT NULL) STRICT;

CREATE TABLE thread (id INTEGER PRIMARY KEY, about TEXT NOT NULL) STRICT;
CREATE TABLE thread_story (
    thread INTEGER NOT NULL REFERENCES thread ON DELETE CASCADE,
    place INTEGER NOT NULL,
    story INTEGER NOT NULL REFERENCES story ON DELETE CASCADE,
    PRIMARY KEY (thread, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX thread_story_story ON thread_story (story);

CREATE INDEX report_publisher ON report (publisher) WHERE publisher IS NOT NULL;
CREATE INDEX report_outlet ON report (lower(outlet)) WHERE coalesce(domain, '') = '';
CREATE INDEX source_ord ON source (ord);
CREATE INDEX story_ord ON story (ord);
CREATE INDEX story_size ON story (n_reports DESC, ord);
CREATE INDEX claim_ord ON claim (ord);
CREATE INDEX reuse_ord ON reuse (ord);
CREATE INDEX position_ord ON position (ord);
CREATE INDEX figure_ord ON figure (ord);
CREATE INDEX moment_ord ON moment (ord);
CREATE INDEX contradiction_ord ON contradiction (ord);
CREATE INDEX drift_ord ON drift (ord);
";

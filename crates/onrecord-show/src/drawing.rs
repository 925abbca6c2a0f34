//! The way of a claim as a drawing: last speakers on the left, what passed it on in the middle, the
//! reports of the pile on the right.
//!
//! The same facts stand as text beside each drawing. Nothing is said by colour alone: a thick frame,
//! a dotted frame, a dashed line and a question mark each have their meaning, and words say it too.

mod ways;

use std::fmt::Write as _;

use maud::{Markup, PreEscaped, html};
use onrecord_nouns::{Claim, LinkBasis};

use crate::Case;
use crate::layout::{Gaps, Layout, Point, Size, layered};
use crate::view::View;
use ways::{Node, Station, Ways};

const BOX: f32 = 208.0;
const LINE: f32 = 15.0;
/// A broader drawing would be too small to read if it were made to fit its column.
const WIDE: f32 = 1280.0;
const LETTERS: usize = 23;
/// Letters of the small line below a name.
const SMALL: usize = 31;
const GAPS: Gaps = Gaps {
    layers: 62.0,
    boxes: 11.0,
};
/// Space for a question mark on the left, and on all sides for thick frames.
const MARGIN: f32 = 4.0;
const QUESTION: f32 = 30.0;
const LANE: f32 = 13.0;

/// Colours and frames for a drawing that stands by itself.
const STANDALONE: &str = ".box{fill:#fff;stroke:#5f5b54}.cut .box{stroke:#8a2b0b;stroke-width:3}\
.unnamed .box{stroke-dasharray:2 3}.report .box{fill:#f1ede4}.way,.head{fill:none;stroke:#5f5b54;stroke-width:1.4}\
.weak{stroke-dasharray:6 4}.unknown{stroke-dasharray:2 4}.copy{stroke-width:2.4}text{font:13px sans-serif;fill:#1c1b19}\
.sub{font-size:11px;fill:#5f5b54}";

/// The way of a claim as an SVG file that stands by itself.
///
/// Empty if the claim is not there, or if no station of it is known but the report itself.
///
/// # Limits
///
/// Letters are reckoned at four widths, whatever the font: a name in a very broad one may reach over its frame.
#[must_use]
pub fn provenance_svg(case: &Case<'_>, claim: usize) -> String {
    let view = View::one_page(case);
    let Some(found) = case.findings.claims.get(claim) else {
        return String::new();
    };
    let ways = Ways::new(&view, found);
    if ways.nodes.len() < 2 {
        return String::new();
    }
    let mut svg = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    svg.push_str(&draw(&ways, claim, Some(STANDALONE)).into_string());
    svg.push('\n');
    svg
}

/// Draws the way of a claim with what its signs mean.
pub(crate) fn provenance(view: &View<'_>, at: usize, claim: &Claim) -> Markup {
    let ways = Ways::new(view, claim);
    if ways.nodes.len() < 2 {
        return html! {};
    }
    html! {
        figure class="provenance" {
            div class="scroll" { (draw(&ways, at, None)) }
            figcaption { (signs(&ways)) }
        }
    }
}

/// What the signs of this very drawing mean.
fn signs(ways: &Ways) -> String {
    let signs = [
        (true, "Speakers left, reports right"),
        (
            ways.nodes.iter().any(|node| node.cut),
            "thick frame: without it no support is left",
        ),
        (
            ways.nodes.iter().any(|node| node.unnamed),
            "dotted frame: unnamed",
        ),
        (
            ways.edges.iter().any(|edge| edge.basis != LinkBasis::Explicit),
            "dashed: credited elsewhere in the report, or by a pronoun",
        ),
        (
            ways.nodes.iter().any(|node| node.open),
            "“?”: from where is not said",
        ),
        (
            ways.copies.iter().any(|copy| copy.directed),
            "arc: shared text, the arrow leads to the copy",
        ),
        (
            ways.copies.iter().any(|copy| !copy.directed),
            "arc without arrow: shared text, who had it first cannot be told",
        ),
    ];
    let words: Vec<&str> = signs
        .iter()
        .filter(|(holds, _)| *holds)
        .map(|(_, words)| *words)
        .collect();
    words.join(" · ")
}

fn draw(ways: &Ways, at: usize, style: Option<&str>) -> Markup {
    let sizes: Vec<Size> = ways.nodes.iter().map(size).collect();
    let arrows: Vec<(usize, usize)> = ways.edges.iter().map(|edge| (edge.from, edge.to)).collect();
    let layout = layered(&sizes, &arrows, GAPS);
    let lanes = lanes(ways, &layout);
    let n_lanes = lanes.iter().map(|lane| lane + 1).max().unwrap_or(0);
    let left = if ways
        .nodes
        .iter()
        .zip(&layout.corners)
        .any(|(node, corner)| node.open && corner.x < QUESTION)
    {
        QUESTION
    } else {
        MARGIN
    };
    #[expect(clippy::cast_precision_loss, reason = "few lanes")]
    let right = MARGIN
        + if n_lanes > 0 {
            12.0 + n_lanes as f32 * LANE
        } else {
            0.0
        };
    let (width, height) = (layout.width + left + right, layout.height + 2.0 * MARGIN);
    let name = format!("Ways of claim {}: {} stations", at + 1, ways.nodes.len());
    html! {
        svg xmlns="http://www.w3.org/2000/svg" class=[(width > WIDE).then_some("wide")] viewBox=(format!("0 0 {width:.0} {height:.0}"))
            width=(format!("{width:.0}")) height=(format!("{height:.0}")) role="group" aria-label=(name) {
            @if let Some(style) = style { style { (PreEscaped(style)) } }
            g transform=(format!("translate({left:.0} {MARGIN:.0})")) {
                @for (edge, way) in ways.edges.iter().zip(&layout.ways) {
                    @if way.len() > 1 {
                        path class=(if edge.basis == LinkBasis::Explicit { "way" } else { "way weak" }) data-t=(numbers(&edge.statements)) d=(curve(way)) {
                            title { (edge.title) }
                        }
                        path class="head" data-t=(numbers(&edge.statements)) d=(head(way)) {}
                    }
                }
                @for (copy, lane) in ways.copies.iter().zip(&lanes) {
                    path class=(if copy.retold { "way copy weak" } else { "way copy" }) d=(arc(&layout, &sizes, copy.from, copy.to, *lane, copy.directed)) {
                        title { (copy.title) }
                    }
                }
                @for (at, node) in ways.nodes.iter().enumerate() {
                    (draw_node(node, layout.corners[at], sizes[at]))
                }
            }
        }
    }
}

fn draw_node(node: &Node, corner: Point, size: Size) -> Markup {
    let mut class = String::from("node");
    for (holds, word) in [
        (node.cut, " cut"),
        (node.unnamed, " unnamed"),
        (matches!(node.station, Station::Report(_)), " report"),
    ] {
        if holds {
            class.push_str(word);
        }
    }
    let (x, y) = (corner.x, corner.y);
    html! {
        a href=(node.href) class=(class) data-t=(numbers(&node.statements)) {
            title { (node.title) }
            @if node.open {
                path class="way unknown" d=(format!("M{:.1},{:.1}h14", x - 14.0, y + size.height / 2.0)) {}
                text class="sub" x=(format!("{:.1}", x - 24.0)) y=(format!("{:.1}", y + size.height / 2.0 + 4.0)) { "?" }
            }
            rect class="box" x=(format!("{x:.1}")) y=(format!("{y:.1}")) width=(format!("{:.0}", size.width)) height=(format!("{:.0}", size.height)) rx="3" {}
            @for (row, words) in (0u8..).zip(&node.lines) {
                text x=(format!("{:.1}", x + 9.0)) y=(format!("{:.1}", y + 17.0 + f32::from(row) * LINE)) { (words) }
            }
            text class="sub" x=(format!("{:.1}", x + 9.0)) y=(format!("{:.1}", y + size.height - 7.0)) { (clipped(&node.note, SMALL)) }
        }
    }
}

fn size(node: &Node) -> Size {
    #[expect(clippy::cast_precision_loss, reason = "two lines at most")]
    Size {
        width: BOX,
        height: 27.0 + node.lines.len() as f32 * LINE,
    }
}

/// The numbers of statements, for the script that picks ways out.
fn numbers(statements: &[usize]) -> String {
    let mut words = String::new();
    for number in statements {
        let _ = write!(words, "{}{number}", if words.is_empty() { "" } else { " " });
    }
    words
}

fn curve(way: &[Point]) -> String {
    let mut path = String::new();
    let Some(first) = way.first() else { return path };
    let _ = write!(path, "M{:.1},{:.1}", first.x, first.y);
    for pair in way.windows(2) {
        let (a, b) = (pair[0], pair[1]);
        if (a.y - b.y).abs() < 0.5 {
            let _ = write!(path, "L{:.1},{:.1}", b.x, b.y);
        } else {
            let middle = (a.x + b.x) / 2.0;
            let _ = write!(
                path,
                "C{middle:.1},{:.1} {middle:.1},{:.1} {:.1},{:.1}",
                a.y, b.y, b.x, b.y
            );
        }
    }
    path
}

fn head(way: &[Point]) -> String {
    let Some(end) = way.last() else {
        return String::new();
    };
    format!("M{:.1},{:.1}l6,4l-6,4", end.x - 6.5, end.y - 4.0)
}

/// An arc on the right side from one box to another of the last layer.
fn arc(layout: &Layout, sizes: &[Size], from: usize, to: usize, lane: usize, directed: bool) -> String {
    #[expect(clippy::cast_precision_loss, reason = "few lanes")]
    let out = 10.0 + (lane + 1) as f32 * LANE;
    let side = |at: usize, down: f32| Point {
        x: layout.corners[at].x + sizes[at].width,
        y: layout.corners[at].y + sizes[at].height / 2.0 + down,
    };
    let below = layout.corners[from].y < layout.corners[to].y;
    let shift = if below { 6.0 } else { -6.0 };
    let (a, b) = (side(from, shift), side(to, -shift));
    let x = a.x.max(b.x) + out;
    let mut path = format!(
        "M{:.1},{:.1}C{x:.1},{:.1} {x:.1},{:.1} {:.1},{:.1}",
        a.x, a.y, a.y, b.y, b.x, b.y
    );
    if directed {
        let _ = write!(path, "m6,-4l-6,4l6,4");
    }
    path
}

/// Arcs that reach over each other stand further out.
fn lanes(ways: &Ways, layout: &Layout) -> Vec<usize> {
    let reach = |copy: &ways::Copy| {
        let (a, b) = (layout.corners[copy.from].y, layout.corners[copy.to].y);
        (a.min(b), a.max(b))
    };
    let mut order: Vec<usize> = (0..ways.copies.len()).collect();
    order.sort_by(|one, other| {
        let length = |at: usize| {
            let (top, bottom) = reach(&ways.copies[at]);
            bottom - top
        };
        length(*one).total_cmp(&length(*other)).then(one.cmp(other))
    });
    let mut lanes = vec![0; ways.copies.len()];
    let mut taken: Vec<Vec<(f32, f32)>> = Vec::new();
    for at in order {
        let (top, bottom) = reach(&ways.copies[at]);
        let free = |lane: &Vec<(f32, f32)>| lane.iter().all(|(a, b)| *b <= top || bottom <= *a);
        let lane = taken.iter().position(free).unwrap_or(taken.len());
        if lane == taken.len() {
            taken.push(Vec::new());
        }
        taken[lane].push((top, bottom));
        lanes[at] = lane;
    }
    lanes
}

/// How broad a letter is, in tenths of an ordinary one.
fn breadth(letter: char) -> usize {
    match letter {
        '\u{300}'..='\u{36f}' | '\u{200b}'..='\u{200f}' | '\u{fe00}'..='\u{fe0f}' => 0,
        _ if is_wide(letter) => 18,
        'W' | 'M' | '@' | '—' | '…' | 'Ж' | 'Ш' | 'Щ' | 'Ю' => 14,
        _ if letter.is_uppercase() => 12,
        _ => 10,
    }
}

/// Letters as broad as high: Chinese, Japanese and Korean, full-width forms, pictures.
fn is_wide(letter: char) -> bool {
    matches!(letter, '\u{1100}'..='\u{115f}' | '\u{2e80}'..='\u{a4cf}' | '\u{ac00}'..='\u{d7a3}'
        | '\u{f900}'..='\u{faff}' | '\u{fe30}'..='\u{fe4f}' | '\u{ff00}'..='\u{ff60}'
        | '\u{ffe0}'..='\u{ffe6}' | '\u{1f300}'..='\u{1faff}' | '\u{20000}'..='\u{3fffd}')
}

fn length(words: &str) -> usize {
    words.chars().map(breadth).sum()
}

/// Words in the room of so many ordinary letters. Capitals are let off a little: few names are all capitals.
fn clipped(words: &str, letters: usize) -> String {
    let room = letters * 10 + 10;
    if length(words) <= room {
        return words.to_owned();
    }
    let mut short = String::new();
    let mut taken = breadth('…');
    for letter in words.chars() {
        taken += breadth(letter);
        if taken > room {
            break;
        }
        short.push(letter);
    }
    short + "…"
}

/// Where a name may be broken: between words, and beside every letter of a wide script.
fn pieces(name: &str) -> Vec<(bool, String)> {
    let mut pieces: Vec<(bool, String)> = Vec::new();
    for word in name.split_whitespace() {
        let mut spaced = true;
        let mut wide = true;
        for letter in word.chars() {
            if spaced || wide || is_wide(letter) {
                pieces.push((spaced, String::new()));
            }
            if let Some((_, piece)) = pieces.last_mut() {
                piece.push(letter);
            }
            spaced = false;
            wide = is_wide(letter);
        }
    }
    pieces
}

/// A name in two lines at most.
fn wrapped(name: &str) -> Vec<String> {
    let mut lines: Vec<String> = vec![String::new()];
    let mut cut = false;
    for (spaced, piece) in pieces(name) {
        let last = lines.len() - 1;
        let room = LETTERS * 10 + 10;
        let between = usize::from(spaced) * 10;
        if lines[last].is_empty() || length(&lines[last]) + between + length(&piece) <= room {
            if spaced && !lines[last].is_empty() {
                lines[last].push(' ');
            }
            lines[last].push_str(&piece);
        } else if lines.len() < 2 {
            lines.push(piece);
        } else {
            cut = true;
            break;
        }
    }
    if cut && let Some(last) = lines.last_mut() {
        last.push('…');
    }
    for line in &mut lines {
        *line = clipped(line, LETTERS);
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_name_takes_two_lines_and_no_more() {
        assert_eq!(wrapped("Reuters"), ["Reuters"]);
        assert_eq!(
            wrapped("One unnamed senior harbour official"),
            ["One unnamed senior", "harbour official"]
        );
        let long = wrapped("an unnamed former deputy head of the harbour administration of the north");
        assert_eq!(long.len(), 2);
        assert!(long[1].ends_with('…'));
        assert!(wrapped(&"x".repeat(90))[0].chars().count() <= LETTERS);
    }

    #[test]
    fn a_name_in_a_wide_script_stays_in_its_frame() {
        let inside = |name: &str| {
            let lines = wrapped(name);
            assert!(lines.len() <= 2);
            lines.iter().all(|line| length(line) <= LETTERS * 10 + 10)
        };
        assert_eq!(wrapped("読売新聞"), ["読売新聞"]);
        assert_eq!(
            wrapped("独立行政法人国立病院機構東京医療センター"),
            ["独立行政法人国立病院機構東", "京医療センター"]
        );
        assert!(
            inside(&"報".repeat(60)) && inside("조선중앙통신사 평양특파원 기자단 대표 사무실 공동취재단")
        );
        assert!(inside("MINISTRY OF EMERGENCY MANAGEMENT AND MARITIME WORKS"));
        assert_eq!(wrapped("Reuters 通信"), ["Reuters 通信"]);
    }

    #[test]
    fn a_straight_way_is_a_line_and_a_bent_one_a_curve() {
        let at = |x, y| Point { x, y };
        assert_eq!(curve(&[at(0.0, 5.0), at(9.0, 5.0)]), "M0.0,5.0L9.0,5.0");
        assert!(curve(&[at(0.0, 5.0), at(9.0, 50.0)]).contains('C'));
    }
}

//! How long do readers of a desk wait? Opens its pages as many readers at once would, and times each.
//!
//! The desk runs in a process of its own (`onrecord serve CASE`). Each reader has a connection, follows links
//! that the lists of the desk gave, searches for words of the case now and then, and with `--pause` looks at
//! what came. Surprise: without a pause every reader asks again at once, so the times are those of a
//! machine that has nothing left; fifty people never do that.

use std::collections::BTreeSet;
use std::error::Error;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use clap::Args;

use crate::kill_loop::Dice;

/// `cargo xtask desk-load`
#[derive(Debug, Args)]
pub(crate) struct DeskLoad {
    /// Where the desk listens.
    #[arg(default_value = "127.0.0.1:7070")]
    address: String,
    /// How many readers there are.
    #[arg(long, default_value_t = 50)]
    readers: u64,
    /// How long they read, in seconds.
    #[arg(long, default_value_t = 20)]
    seconds: u64,
    /// How long each looks at a page, in milliseconds: as long on the average.
    #[arg(long, default_value_t = 0)]
    pause: u64,
}

type Failure = Box<dyn Error + Send + Sync>;

/// A connection to the desk.
struct Reader {
    stream: BufReader<TcpStream>,
    address: String,
}

impl Reader {
    fn open(address: &str) -> Result<Self, Failure> {
        let stream = TcpStream::connect(address)?;
        stream.set_nodelay(true)?;
        stream.set_read_timeout(Some(Duration::from_secs(60)))?;
        Ok(Self {
            stream: BufReader::new(stream),
            address: address.to_owned(),
        })
    }

    /// A page, and how long it took.
    fn get(&mut self, path: &str) -> Result<(String, Duration), Failure> {
        let begun = Instant::now();
        write!(
            self.stream.get_mut(),
            "GET {path} HTTP/1.1\r\nHost: {}\r\n\r\n",
            self.address
        )?;
        let mut line = String::new();
        self.stream.read_line(&mut line)?;
        let status = line.split(' ').nth(1).unwrap_or_default().to_owned();
        let mut length = None;
        loop {
            line.clear();
            self.stream.read_line(&mut line)?;
            if line.trim().is_empty() {
                break;
            }
            if let Some((name, value)) = line.split_once(':')
                && name.eq_ignore_ascii_case("content-length")
            {
                length = value.trim().parse::<usize>().ok();
            }
        }
        let mut body = vec![0; length.ok_or("an answer without its length")?];
        self.stream.read_exact(&mut body)?;
        if status != "200" {
            return Err(format!("{path}: status {status}").into());
        }
        Ok((String::from_utf8_lossy(&body).into_owned(), begun.elapsed()))
    }
}

/// The lists of a desk.
const LISTS: [&str; 12] = [
    "/",
    "/stories",
    "/claims",
    "/claims?sort=reports",
    "/reports",
    "/reports?sort=date",
    "/sources",
    "/positions",
    "/conflicts",
    "/drift",
    "/timeline",
    "/shared",
];

/// Links to records in a page.
fn links(page: &str) -> impl Iterator<Item = &str> {
    page.split("href=\"").skip(1).filter_map(|rest| {
        let link = rest.split(['"', '#']).next()?;
        let of_record = ["/claims/", "/reports/", "/stories/", "/sources/"];
        of_record
            .iter()
            .any(|start| link.starts_with(start))
            .then_some(link)
    })
}

/// Every record that the lists name on their first pages, and words to search for.
fn pages(address: &str) -> Result<(Vec<String>, Vec<String>), Failure> {
    let mut reader = Reader::open(address)?;
    let (mut found, mut words) = (BTreeSet::new(), BTreeSet::new());
    for list in LISTS {
        for page in 1..=3 {
            let sign = if list.contains('?') { '&' } else { '?' };
            let Ok((page, _)) = reader.get(&format!("{list}{sign}page={page}")) else {
                break;
            };
            found.extend(links(&page).map(str::to_owned));
            let letters = page.split(|letter: char| !letter.is_ascii_alphabetic());
            words.extend(letters.filter(|word| word.len() > 4).map(str::to_lowercase));
        }
    }
    Ok((found.into_iter().collect(), words.into_iter().collect()))
}

/// What a reader opens next, and the sort of page that it is.
fn choose(dice: &mut Dice, records: &[String], words: &[String]) -> (String, String) {
    let any = |dice: &mut Dice, from: &[String]| {
        let at = usize::try_from(dice.below(from.len().max(1) as u64)).unwrap_or(0);
        from.get(at).cloned().unwrap_or_else(|| "/".to_owned())
    };
    match dice.below(10) {
        0 | 1 => {
            let at = usize::try_from(dice.below(LISTS.len() as u64)).unwrap_or(0);
            let list = LISTS.get(at).copied().unwrap_or("/");
            (format!("list {list}"), list.to_owned())
        }
        2 => ("search".to_owned(), format!("/search?q={}", any(dice, words))),
        3 => {
            let list = ["claims", "reports", "sources"];
            let list = list
                .get(usize::try_from(dice.below(3)).unwrap_or(0))
                .unwrap_or(&"claims");
            (format!("/{list}?q="), format!("/{list}?q={}", any(dice, words)))
        }
        _ => {
            let path = any(dice, records);
            let sort = path.split('/').nth(1).unwrap_or_default().to_owned();
            (format!("record of {sort}"), path)
        }
    }
}

#[expect(clippy::print_stdout, reason = "a command talks")]
pub(crate) fn run(arguments: &DeskLoad) -> Result<ExitCode, Box<dyn Error>> {
    let (records, words) = pages(&arguments.address).map_err(|error| error.to_string())?;
    println!(
        "{} readers for {} s, pause {} ms; {} records, {} words",
        arguments.readers,
        arguments.seconds,
        arguments.pause,
        records.len(),
        words.len()
    );
    let until = Instant::now() + Duration::from_secs(arguments.seconds);
    let read = |number: u64| -> Result<Vec<(String, f64)>, Failure> {
        let mut dice = Dice(number * 7919 + 1);
        let mut reader = Reader::open(&arguments.address)?;
        let mut times = Vec::new();
        while Instant::now() < until {
            if arguments.pause > 0 {
                std::thread::sleep(Duration::from_millis(dice.below(2 * arguments.pause)));
            }
            let (sort, path) = choose(&mut dice, &records, &words);
            let (_, took) = reader.get(&path)?;
            times.push((sort, took.as_secs_f64() * 1e3));
        }
        Ok(times)
    };
    let mut times: Vec<(String, f64)> = Vec::new();
    let mut failed = 0;
    std::thread::scope(|scope| {
        let readers: Vec<_> = (0..arguments.readers)
            .map(|number| {
                let read = &read;
                scope.spawn(move || read(number))
            })
            .collect();
        for reader in readers {
            match reader.join() {
                Ok(Ok(some)) => times.extend(some),
                Ok(Err(error)) => {
                    println!("a reader failed: {error}");
                    failed += 1;
                }
                Err(_) => failed += 1,
            }
        }
    });
    let sorts: BTreeSet<String> = times.iter().map(|(sort, _)| sort.clone()).collect();
    for sort in sorts {
        let of_sort: Vec<f64> = times
            .iter()
            .filter(|(one, _)| *one == sort)
            .map(|(_, took)| *took)
            .collect();
        println!("{sort:24} {}", spread(of_sort));
    }
    println!(
        "{:24} {}   {:.0} pages a second",
        "all",
        spread(times.iter().map(|(_, took)| *took).collect()),
        times.len() as f64 / arguments.seconds as f64
    );
    Ok(if failed == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// Median, 95th and 99th of a hundred, and the longest, in milliseconds.
fn spread(mut times: Vec<f64>) -> String {
    times.sort_by(f64::total_cmp);
    let at = |share: f64| {
        let place = (times.len().saturating_sub(1) as f64 * share) as usize;
        times.get(place).copied().unwrap_or(0.0)
    };
    format!(
        "{:6} pages   p50 {:7.2}   p95 {:7.2}   p99 {:7.2}   most {:7.2} ms",
        times.len(),
        at(0.5),
        at(0.95),
        at(0.99),
        at(1.0)
    )
}

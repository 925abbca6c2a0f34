//! The layouts of times: days, what an expression says and from where it counts, and what happens then.

use jiff::civil::{Date, Weekday};
use onrecord_nouns::{
    Days, Direction, Happening, HappeningStatus, TimeClass, TimeExpression, TimeReference, TimeUnit,
};

use super::{Damage, Pack, Reader, Writer, choice, record};

record!(TimeExpression {
    span,
    class,
    reference,
    value,
    days,
    other,
    basis
});
choice!(TimeClass {
    Date = 0,
    Time = 1,
    Duration = 2,
    Set = 3
});
choice!(Direction {
    Past = 0,
    Future = 1,
    Nearest = 2
});
choice!(TimeUnit {
    Day = 0,
    Week = 1,
    Weekend = 2,
    Month = 3,
    Quarter = 4,
    Year = 5,
    Decade = 6,
    Century = 7,
});
record!(Happening { span, time, status });
choice!(HappeningStatus {
    Happened = 0,
    Planned = 1,
    Goal = 2
});
record!(Days { from, to });

impl Pack for Date {
    const SHAPE: &'static str = "Date";
    fn put(&self, to: &mut Writer<'_>) {
        self.year().put(to);
        self.month().put(to);
        self.day().put(to);
    }
    fn take(from: &mut Reader<'_>) -> Result<Self, Damage> {
        let (year, month, day) = (i16::take(from)?, i8::take(from)?, i8::take(from)?);
        Self::new(year, month, day).map_err(|_| Damage("a day that is none".to_owned()))
    }
}

impl Pack for Weekday {
    const SHAPE: &'static str = "Weekday";
    fn put(&self, to: &mut Writer<'_>) {
        self.to_monday_one_offset().put(to);
    }
    fn take(from: &mut Reader<'_>) -> Result<Self, Damage> {
        Self::from_monday_one_offset(i8::take(from)?)
            .map_err(|_| Damage("a day of the week that is none".to_owned()))
    }
}

impl Pack for TimeReference {
    const SHAPE: &'static str = "TimeReference{Absolute,Weekday{day,direction,weeks},Calendar{month,days,direction},\
        Months{first,last,direction},Weekend,Offset{unit,from,to},Vague,None}";
    fn put(&self, to: &mut Writer<'_>) {
        match self {
            Self::Absolute(days) => {
                to.byte(0);
                days.put(to);
            }
            Self::Weekday {
                day,
                direction,
                weeks,
            } => {
                to.byte(1);
                day.put(to);
                direction.put(to);
                weeks.put(to);
            }
            Self::Calendar {
                month,
                days,
                direction,
            } => {
                to.byte(2);
                month.put(to);
                days.put(to);
                direction.put(to);
            }
            Self::Months {
                first,
                last,
                direction,
            } => {
                to.byte(3);
                first.put(to);
                last.put(to);
                direction.put(to);
            }
            Self::Weekend(direction) => {
                to.byte(4);
                direction.put(to);
            }
            Self::Offset { unit, from, to: last } => {
                to.byte(5);
                unit.put(to);
                from.put(to);
                last.put(to);
            }
            Self::Vague(direction) => {
                to.byte(6);
                direction.put(to);
            }
            Self::None => to.byte(7),
        }
    }
    fn take(from: &mut Reader<'_>) -> Result<Self, Damage> {
        Ok(match from.byte()? {
            0 => Self::Absolute(Pack::take(from)?),
            1 => Self::Weekday {
                day: Pack::take(from)?,
                direction: Pack::take(from)?,
                weeks: Pack::take(from)?,
            },
            2 => Self::Calendar {
                month: Pack::take(from)?,
                days: Pack::take(from)?,
                direction: Pack::take(from)?,
            },
            3 => Self::Months {
                first: Pack::take(from)?,
                last: Pack::take(from)?,
                direction: Pack::take(from)?,
            },
            4 => Self::Weekend(Pack::take(from)?),
            5 => Self::Offset {
                unit: Pack::take(from)?,
                from: Pack::take(from)?,
                to: Pack::take(from)?,
            },
            6 => Self::Vague(Pack::take(from)?),
            7 => Self::None,
            other => return Err(Damage(format!("TimeReference has no case {other}"))),
        })
    }
}

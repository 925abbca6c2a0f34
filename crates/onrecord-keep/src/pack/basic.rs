//! The layouts of what everything is made of: numbers, words, lists, places.

use onrecord_nouns::Span;

use super::{Damage, Pack, Reader, Writer};

impl Pack for bool {
    const SHAPE: &'static str = "bool";
    fn put(&self, to: &mut Writer<'_>) {
        to.byte(u8::from(*self));
    }
    fn take(from: &mut Reader<'_>) -> Result<Self, Damage> {
        match from.byte()? {
            0 => Ok(false),
            1 => Ok(true),
            other => Err(Damage(format!("{other} is neither yes nor no"))),
        }
    }
}

macro_rules! numbers {
    ($($kind:ty),+) => {$(
        impl Pack for $kind {
            const SHAPE: &'static str = stringify!($kind);
            fn put(&self, to: &mut Writer<'_>) {
                to.number(u64::from(*self));
            }
            fn take(from: &mut Reader<'_>) -> Result<Self, Damage> {
                from.small()
            }
        }
    )+};
}

numbers!(u8, u16, u32, u64);

macro_rules! signed {
    ($($kind:ty),+) => {$(
        impl Pack for $kind {
            const SHAPE: &'static str = stringify!($kind);
            fn put(&self, to: &mut Writer<'_>) {
                to.signed(i64::from(*self));
            }
            fn take(from: &mut Reader<'_>) -> Result<Self, Damage> {
                <$kind>::try_from(from.signed()?).map_err(|_| Damage("a number is too large".to_owned()))
            }
        }
    )+};
}

signed!(i8, i16, i32, i64);

impl Pack for f32 {
    const SHAPE: &'static str = "f32";
    fn put(&self, to: &mut Writer<'_>) {
        to.raw(&self.to_bits().to_le_bytes());
    }
    fn take(from: &mut Reader<'_>) -> Result<Self, Damage> {
        let mut bits = [0; 4];
        bits.copy_from_slice(from.raw(4)?);
        Ok(Self::from_bits(u32::from_le_bytes(bits)))
    }
}

impl Pack for f64 {
    const SHAPE: &'static str = "f64";
    fn put(&self, to: &mut Writer<'_>) {
        to.raw(&self.to_bits().to_le_bytes());
    }
    fn take(from: &mut Reader<'_>) -> Result<Self, Damage> {
        let mut bits = [0; 8];
        bits.copy_from_slice(from.raw(8)?);
        Ok(Self::from_bits(u64::from_le_bytes(bits)))
    }
}

impl Pack for char {
    const SHAPE: &'static str = "char";
    fn put(&self, to: &mut Writer<'_>) {
        to.number(u64::from(u32::from(*self)));
    }
    fn take(from: &mut Reader<'_>) -> Result<Self, Damage> {
        char::from_u32(from.small()?).ok_or_else(|| Damage("a letter that is none".to_owned()))
    }
}

impl Pack for &'static str {
    const SHAPE: &'static str = "word";
    fn put(&self, to: &mut Writer<'_>) {
        to.word(self);
    }
    fn take(from: &mut Reader<'_>) -> Result<Self, Damage> {
        from.word()
    }
}

impl Pack for String {
    const SHAPE: &'static str = "string";
    fn put(&self, to: &mut Writer<'_>) {
        to.number(self.len() as u64);
        to.raw(self.as_bytes());
    }
    fn take(from: &mut Reader<'_>) -> Result<Self, Damage> {
        from.string()
    }
}

impl Pack for Box<str> {
    const SHAPE: &'static str = "string";
    fn put(&self, to: &mut Writer<'_>) {
        to.number(self.len() as u64);
        to.raw(self.as_bytes());
    }
    fn take(from: &mut Reader<'_>) -> Result<Self, Damage> {
        Ok(from.string()?.into())
    }
}

impl<T: Pack> Pack for Option<T> {
    const SHAPE: &'static str = "option";
    fn put(&self, to: &mut Writer<'_>) {
        match self {
            None => to.byte(0),
            Some(inner) => {
                to.byte(1);
                inner.put(to);
            }
        }
    }
    fn take(from: &mut Reader<'_>) -> Result<Self, Damage> {
        bool::take(from)?.then(|| T::take(from)).transpose()
    }
}

impl<T: Pack> Pack for Vec<T> {
    const SHAPE: &'static str = "list";
    fn put(&self, to: &mut Writer<'_>) {
        to.number(self.len() as u64);
        for inner in self {
            inner.put(to);
        }
    }
    fn take(from: &mut Reader<'_>) -> Result<Self, Damage> {
        let count = from.count()?;
        (0..count).map(|_| T::take(from)).collect()
    }
}

impl<A: Pack, B: Pack> Pack for (A, B) {
    const SHAPE: &'static str = "pair";
    fn put(&self, to: &mut Writer<'_>) {
        self.0.put(to);
        self.1.put(to);
    }
    fn take(from: &mut Reader<'_>) -> Result<Self, Damage> {
        Ok((A::take(from)?, B::take(from)?))
    }
}

impl Pack for Span {
    const SHAPE: &'static str = "span";
    fn put(&self, to: &mut Writer<'_>) {
        to.number(self.start() as u64);
        to.number(self.len() as u64);
    }
    fn take(from: &mut Reader<'_>) -> Result<Self, Damage> {
        from.span()
    }
}

impl Pack for usize {
    const SHAPE: &'static str = "usize";
    fn put(&self, to: &mut Writer<'_>) {
        to.number(*self as u64);
    }
    fn take(from: &mut Reader<'_>) -> Result<Self, Damage> {
        from.small()
    }
}

//! Which class does a character belong to?
//!
//! The classes are those of the model's own tokenizer and of the language it was written in (Python's
//! `isalpha` is not Rust's `is_alphabetic`), so they are read from a table instead of asked of `char`.

/// A set of classes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Class(u16);

impl Class {
    /// A letter of the affix rules.
    pub(crate) const LETTER: Self = Self(1);
    /// A lower-case or uncased letter of the affix rules.
    pub(crate) const LOWER: Self = Self(1 << 1);
    /// An upper-case or uncased letter of the affix rules.
    pub(crate) const UPPER: Self = Self(1 << 2);
    /// A quotation mark or bracket that counts as one.
    pub(crate) const QUOTE: Self = Self(1 << 3);
    /// Splits off at the start of a chunk.
    pub(crate) const PREFIX: Self = Self(1 << 4);
    /// Splits off at the end of a chunk.
    pub(crate) const SUFFIX: Self = Self(1 << 5);
    /// Splits a chunk in the middle.
    pub(crate) const INFIX: Self = Self(1 << 6);
    /// A full stop after it ends a sentence rather than an abbreviation.
    pub(crate) const BEFORE_STOP: Self = Self(1 << 7);
    /// A character of words in addresses.
    pub(crate) const WORD: Self = Self(1 << 8);
    /// Alphabetic in the shape of a word.
    pub(crate) const ALPHABETIC: Self = Self(1 << 9);
    /// Upper case in the shape of a word.
    pub(crate) const CAPITAL: Self = Self(1 << 10);
    /// A digit in the shape of a word.
    pub(crate) const DIGIT: Self = Self(1 << 11);
    /// White space.
    pub(crate) const SPACE: Self = Self(1 << 12);

    const LETTERS: [(char, Self); 13] = [
        ('a', Self::LETTER),
        ('l', Self::LOWER),
        ('u', Self::UPPER),
        ('q', Self::QUOTE),
        ('p', Self::PREFIX),
        ('s', Self::SUFFIX),
        ('i', Self::INFIX),
        ('e', Self::BEFORE_STOP),
        ('w', Self::WORD),
        ('A', Self::ALPHABETIC),
        ('U', Self::CAPITAL),
        ('D', Self::DIGIT),
        ('S', Self::SPACE),
    ];

    /// Whether the two sets share a class.
    pub(crate) const fn any(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// Both sets together.
    pub(crate) const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

/// The table of classes.
#[derive(Debug)]
pub(crate) struct Characters {
    near: Vec<Class>,
    far: Vec<(u32, u32, Class)>,
}

impl Characters {
    /// Characters below this are looked up directly.
    const NEAR: u32 = 0x2c00;

    /// Reads a table: first and last code point of a range in hexadecimal, then its classes.
    pub(crate) fn parse(table: &str) -> Self {
        let mut near = vec![Class::default(); Self::NEAR as usize];
        let mut far = Vec::new();
        for line in table.lines().filter(|line| !line.starts_with('#')) {
            let mut fields = line.split(' ');
            let mut code = || u32::from_str_radix(fields.next()?, 16).ok();
            let (Some(first), Some(last)) = (code(), code()) else {
                continue;
            };
            let class = fields
                .next()
                .unwrap_or_default()
                .chars()
                .fold(Class::default(), |class, letter| {
                    let found = Class::LETTERS.iter().find(|(known, _)| *known == letter);
                    found.map_or(class, |(_, added)| class.or(*added))
                });
            for code in first..=last.min(Self::NEAR - 1) {
                if let Some(slot) = near.get_mut(code as usize) {
                    *slot = class;
                }
            }
            if last >= Self::NEAR {
                far.push((first, last, class));
            }
        }
        Self { near, far }
    }

    /// The classes of a character.
    pub(crate) fn class(&self, character: char) -> Class {
        let code = u32::from(character);
        if let Some(class) = self.near.get(code as usize) {
            return *class;
        }
        let next = self.far.partition_point(|(first, _, _)| *first <= code);
        match next.checked_sub(1).and_then(|at| self.far.get(at)) {
            Some((_, last, class)) if code <= *last => *class,
            _ => Class::default(),
        }
    }

    /// Whether a character belongs to one of these classes.
    pub(crate) fn is(&self, character: char, class: Class) -> bool {
        self.class(character).any(class)
    }
}

//! The best of some partners, and how good the best beside it is.

/// The two best partners seen, each with how good it is.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Partners<T> {
    first: Option<(T, f32)>,
    second: Option<f32>,
}

impl<T> Default for Partners<T> {
    fn default() -> Self {
        Self {
            first: None,
            second: None,
        }
    }
}

impl<T: Copy + PartialEq> Partners<T> {
    /// Looks at a partner; of two that are as good, the first stays.
    pub(crate) fn add(&mut self, partner: T, good: f32) {
        if self.first.is_none_or(|(_, best)| good > best) {
            self.second = self.first.map(|(_, best)| best);
            self.first = Some((partner, good));
        } else if self.second.is_none_or(|second| good > second) {
            self.second = Some(good);
        }
    }

    /// The best, and how good it is.
    pub(crate) fn first(self) -> Option<(T, f32)> {
        self.first
    }

    /// Whether a partner is the best.
    pub(crate) fn is_first(self, partner: T) -> bool {
        self.first.is_some_and(|(first, _)| first == partner)
    }

    /// How good the best beside a partner is.
    pub(crate) fn rival(self, partner: T) -> Option<f32> {
        if self.is_first(partner) {
            self.second
        } else {
            self.first.map(|(_, best)| best)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rival_of_the_best_is_the_second_and_of_others_the_best() {
        let mut partners = Partners::default();
        assert_eq!((partners.first(), partners.rival('a')), (None, None));
        for (partner, good) in [('a', 0.2), ('b', 0.7), ('c', 0.7), ('d', 0.5)] {
            partners.add(partner, good);
        }
        assert_eq!(partners.first(), Some(('b', 0.7)));
        assert_eq!((partners.rival('b'), partners.rival('d')), (Some(0.7), Some(0.7)));
    }
}

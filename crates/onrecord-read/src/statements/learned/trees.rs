//! Small trees that weigh what speaks for and against a candidate, and say how likely it is right.

use super::candidates::TRAITS;

/// A node of a tree: a question, or the answer.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Node {
    /// Which trait is asked for; [`Node::LEAF`] for an answer.
    pub ask: u8,
    /// At most this goes to the next node, more to `other`; at a leaf the answer.
    pub value: f32,
    /// Where more goes.
    pub other: u16,
}

impl Node {
    /// Marks a node that answers.
    pub const LEAF: u8 = u8::MAX;
}

/// Trees whose answers add up.
#[derive(Clone, Debug, Default)]
pub struct Trees {
    /// What is added to all.
    pub base: f32,
    /// The trees.
    pub trees: Vec<Vec<Node>>,
}

impl Trees {
    /// How likely something with these traits is right.
    #[must_use]
    pub fn chance(&self, traits: &[f32; TRAITS]) -> f32 {
        let sum = self.base + self.trees.iter().map(|tree| answer(tree, traits)).sum::<f32>();
        1.0 / (1.0 + (-sum).exp())
    }
}

/// What one tree answers.
#[must_use]
pub fn answer(tree: &[Node], traits: &[f32; TRAITS]) -> f32 {
    let mut at = 0_usize;
    while let Some(node) = tree.get(at) {
        if node.ask == Node::LEAF {
            return node.value;
        }
        let asked = traits.get(usize::from(node.ask)).copied().unwrap_or(0.0);
        at = if asked <= node.value {
            at + 1
        } else {
            node.other.into()
        };
    }
    0.0
}

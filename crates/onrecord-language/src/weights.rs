//! What is in a file of weights?
//!
//! Named tensors of 16 or 32 bits and a few lists of labels in its head (the safetensors format: a
//! length, a head in JSON, the numbers). Small tensors are widened when they are read; the big hash
//! tables stay as they lie and are widened by the row.

use serde_json::Value;

/// A model could not be loaded.
#[derive(Debug, thiserror::Error)]
pub enum ModelError {
    /// The file is not a file of weights.
    #[error("this is not a safetensors file")]
    Format,
    /// Something that the model needs is not there, or of another shape.
    #[error("`{name}` is missing in the weights, or has another shape")]
    Missing {
        /// The tensor or list.
        name: String,
    },
}

/// A file of weights.
pub(crate) struct Weights {
    head: Value,
    bytes: &'static [u8],
}

/// A tensor, widened.
pub(crate) struct Tensor {
    pub(crate) shape: Vec<usize>,
    pub(crate) values: Vec<f32>,
}

/// A hash table of vectors, as it lies in the file.
#[derive(Debug)]
pub(crate) struct Table {
    bytes: &'static [u8],
    width: usize,
    rows: usize,
    kind: Kind,
}

/// How a number is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Half,
    Single,
}

/// A tensor as it lies in the file.
struct View {
    kind: Kind,
    shape: Vec<usize>,
    bytes: &'static [u8],
}

impl Weights {
    pub(crate) fn read(bytes: &'static [u8]) -> Result<Self, ModelError> {
        let (length, rest) = bytes.split_first_chunk::<8>().ok_or(ModelError::Format)?;
        let length = usize::try_from(u64::from_le_bytes(*length)).map_err(|_| ModelError::Format)?;
        let (head, bytes) = rest.split_at_checked(length).ok_or(ModelError::Format)?;
        let head = serde_json::from_slice(head).map_err(|_| ModelError::Format)?;
        Ok(Self { head, bytes })
    }

    /// A list of words in the head of the file.
    pub(crate) fn list(&self, name: &str) -> Result<Vec<&str>, ModelError> {
        let list = self.head.get("__metadata__").and_then(|lists| lists.get(name));
        Ok(list
            .and_then(Value::as_str)
            .ok_or_else(|| missing(name))?
            .split(' ')
            .collect())
    }

    /// A tensor with so many dimensions.
    pub(crate) fn tensor(&self, name: &str, dimensions: usize) -> Result<Tensor, ModelError> {
        let view = self
            .view(name)
            .filter(|view| view.shape.len() == dimensions)
            .ok_or_else(|| missing(name))?;
        let mut values = vec![0.0; view.shape.iter().product()];
        view.kind.add(view.bytes, &mut values);
        Ok(Tensor {
            shape: view.shape,
            values,
        })
    }

    /// Whether a tensor lies in the file with 16 bits a number.
    pub(crate) fn is_half(&self, name: &str) -> bool {
        self.view(name).is_some_and(|view| view.kind == Kind::Half)
    }

    /// A hash table of vectors.
    pub(crate) fn table(&self, name: &str) -> Result<Table, ModelError> {
        match self.view(name) {
            Some(View { kind, shape, bytes }) if shape.len() == 2 && !bytes.is_empty() => Ok(Table {
                bytes,
                width: shape[1],
                rows: shape[0],
                kind,
            }),
            _ => Err(missing(name)),
        }
    }

    fn view(&self, name: &str) -> Option<View> {
        let entry = self.head.get(name)?;
        let numbers = |field: &str| -> Option<Vec<usize>> {
            let number = |value: &Value| value.as_u64().and_then(|number| usize::try_from(number).ok());
            entry.get(field)?.as_array()?.iter().map(number).collect()
        };
        let kind = match entry.get("dtype")?.as_str()? {
            "F16" => Kind::Half,
            "F32" => Kind::Single,
            _ => return None,
        };
        let (shape, offsets) = (numbers("shape")?, numbers("data_offsets")?);
        let bytes = self.bytes.get(*offsets.first()?..*offsets.get(1)?)?;
        let count = shape
            .iter()
            .try_fold(1_usize, |count, length| count.checked_mul(*length))?;
        (count.checked_mul(kind.size()) == Some(bytes.len())).then_some(View { kind, shape, bytes })
    }
}

impl Table {
    /// Length of its vectors.
    pub(crate) const fn width(&self) -> usize {
        self.width
    }

    /// Adds the vector of a hash to `sum`.
    pub(crate) fn add_row(&self, hash: u32, sum: &mut [f32]) {
        let size = self.width * self.kind.size();
        let start = hash as usize % self.rows * size;
        self.kind
            .add(self.bytes.get(start..start + size).unwrap_or_default(), sum);
    }
}

impl Kind {
    const fn size(self) -> usize {
        match self {
            Self::Half => 2,
            Self::Single => 4,
        }
    }

    fn add(self, bytes: &[u8], sums: &mut [f32]) {
        match self {
            Self::Half => {
                for (sum, bytes) in sums.iter_mut().zip(bytes.as_chunks::<2>().0) {
                    *sum += widened(u16::from_le_bytes(*bytes));
                }
            }
            Self::Single => {
                for (sum, bytes) in sums.iter_mut().zip(bytes.as_chunks::<4>().0) {
                    *sum += f32::from_le_bytes(*bytes);
                }
            }
        }
    }
}

/// A number of 16 bits (IEEE 754 binary16) in 32. Infinities do not occur in weights.
fn widened(half: u16) -> f32 {
    let sign = u32::from(half & 0x8000) << 16;
    let magnitude = u32::from(half & 0x7fff) << 13;
    // The exponent is shifted by scaling, which takes the smallest numbers along.
    let scaled = f32::from_bits(magnitude) * f32::from_bits(0x7780_0000);
    f32::from_bits(sign | scaled.to_bits())
}

pub(crate) fn missing(name: &str) -> ModelError {
    ModelError::Missing {
        name: name.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn halves_are_widened() {
        let cases = [
            (0x3c00, 1.0),
            (0xc000, -2.0),
            (0x0001, 5.960_464_5e-8),
            (0x7bff, 65504.0),
            (0x0000, 0.0),
        ];
        for (half, single) in cases {
            assert!(
                (widened(half) - single).abs() <= f32::EPSILON * single.abs(),
                "{half:x}"
            );
        }
    }

    #[test]
    fn what_is_no_file_of_weights_is_refused() {
        assert!(matches!(Weights::read(b"abc"), Err(ModelError::Format)));
        assert!(matches!(
            Weights::read(b"\xff\0\0\0\0\0\0\0{}"),
            Err(ModelError::Format)
        ));
    }
}

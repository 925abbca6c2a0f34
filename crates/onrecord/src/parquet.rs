//! Tables as Parquet files: typed columns, compressed, for data frames and databases.
//!
//! Only with the feature `parquet`, since the crates it stands on take longer to build than all others.

use std::fs::File;
use std::io;
use std::path::Path;
use std::sync::Arc;

use arrow_array::{ArrayRef, BooleanArray, Float64Array, Int64Array, RecordBatch, StringArray};
use arrow_schema::{DataType, Field, Schema};
use onrecord_show::flat::{Kind, Table};
use parquet::arrow::ArrowWriter;
use parquet::basic::{Compression, ZstdLevel};
use parquet::file::properties::WriterProperties;
use serde_json::Value;

/// Writes one table.
pub(crate) fn write(path: &Path, table: &Table) -> io::Result<()> {
    let failed = |error: &dyn std::fmt::Display| io::Error::other(format!("`{}`: {error}", path.display()));
    let fields: Vec<Field> = table
        .columns
        .iter()
        .map(|(name, kind)| {
            let kind = match kind {
                Kind::Words => DataType::Utf8,
                Kind::Number => DataType::Int64,
                Kind::Real => DataType::Float64,
                Kind::Flag => DataType::Boolean,
            };
            Field::new(name, kind, true)
        })
        .collect();
    let schema = Arc::new(Schema::new(fields));
    let columns: Vec<ArrayRef> = table
        .columns
        .iter()
        .enumerate()
        .map(|(at, (_, kind))| {
            column(
                table.rows.iter().map(|row| row.get(at).unwrap_or(&Value::Null)),
                *kind,
            )
        })
        .collect();
    let batch = RecordBatch::try_new(Arc::clone(&schema), columns).map_err(|error| failed(&error))?;
    let properties = WriterProperties::builder()
        .set_compression(Compression::ZSTD(ZstdLevel::default()))
        .set_created_by(format!("onrecord {}", env!("CARGO_PKG_VERSION")))
        .build();
    let file = File::create(path).map_err(|error| failed(&error))?;
    let mut writer = ArrowWriter::try_new(file, schema, Some(properties)).map_err(|error| failed(&error))?;
    writer.write(&batch).map_err(|error| failed(&error))?;
    writer.close().map_err(|error| failed(&error))?;
    Ok(())
}

fn column<'a>(values: impl Iterator<Item = &'a Value>, kind: Kind) -> ArrayRef {
    match kind {
        Kind::Words => Arc::new(
            values
                .map(|value| match value {
                    Value::Null => None,
                    Value::String(words) => Some(words.clone()),
                    other => Some(other.to_string()),
                })
                .collect::<StringArray>(),
        ),
        Kind::Number => Arc::new(values.map(Value::as_i64).collect::<Int64Array>()),
        Kind::Real => Arc::new(values.map(Value::as_f64).collect::<Float64Array>()),
        Kind::Flag => Arc::new(values.map(Value::as_bool).collect::<BooleanArray>()),
    }
}

//! How alike are two sentences in meaning?

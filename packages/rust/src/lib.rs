#![no_std]
#![doc = include_str!("../README.md")]

mod association;
#[rustfmt::skip] // one row, one line
#[allow(clippy::doc_markdown, clippy::wildcard_imports, reason = "the words are those of the standard, and the tables use every type")]
mod generated;
mod lookup;
mod status_code;
mod web;

pub use association::{describe_abort, describe_presentation_context_result, describe_rejection, explain_condition, final_retrieve_status, Description};
pub use generated::constants::*;
pub use generated::rows::*;
pub use generated::tables;
pub use lookup::{Context, Explanation};
pub use status_code::StatusCode;
pub use web::{explain_http, explain_reason, store_outcome, HTTPExplanation, ReasonExplanation, StoredInstances};

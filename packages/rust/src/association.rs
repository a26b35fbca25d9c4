use crate::generated::rows::{Actor, Citation, Condition, PDUValue, Retry, Role, Service, Speaker};
use crate::generated::tables::{CONDITIONS, PDU_VALUES, RETRIEVES, UNDEFINED_VALUES};
use crate::StatusCode;

/// What the bytes of a PDU mean. Values that are reserved or impossible are described as such.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Description {
    /// Whether PS3.8 gives a meaning to every value.
    pub known: bool,
    /// The constant of the result.
    pub result_name: Option<&'static str>,
    /// The constant of the source.
    pub source_name: Option<&'static str>,
    /// The constant of the reason.
    pub reason_name: Option<&'static str>,
    /// Of a rejection, whether asking again cannot help.
    pub permanent: Option<bool>,
    /// Who speaks at the peer.
    pub said_by: Option<Speaker>,
    /// What PS3.8 prints for the value that says most.
    pub symbol: Option<&'static str>,
    /// What happened and what to look at, in our words.
    pub explanation: &'static str,
    /// Whether the same request may be tried again: our guidance.
    pub retry: Option<Retry>,
    /// Who has to act: our guidance.
    pub actors: &'static [Actor],
    /// Where it is printed.
    pub citation: Option<&'static Citation>,
}

/// Why a peer rejected an association: Result, Source and Reason/Diag. of an A-ASSOCIATE-RJ (PS3.8 9.3.4).
///
/// ```
/// assert_eq!(dicom_status::describe_rejection(1, 1, 7).reason_name, Some("CalledAETitleNotRecognized"));
/// ```
#[must_use]
pub fn describe_rejection(result: u8, source: u8, reason: u8) -> Description {
    let results = value(Role::RejectResult, None, result);
    let sources = value(Role::RejectSource, None, source);
    let reasons = value(Role::RejectReason, Some(source), reason);
    let described = describe(&[results, sources, reasons], reasons);
    Description {
        result_name: results.and_then(|row| row.name),
        source_name: sources.and_then(|row| row.name),
        reason_name: reasons.and_then(|row| row.name),
        permanent: results.and_then(|row| row.permanent),
        // The result says whether to ask again, the reason who can change something.
        retry: described.retry.and(results.and_then(|row| row.retry)).or(described.retry),
        ..described
    }
}

/// Why a peer aborted an association (PS3.8 9.3.8); the reason means something only if the source is 2.
///
/// ```
/// assert_eq!(dicom_status::describe_abort(2, 2).reason_name, Some("UnexpectedPDU"));
/// ```
#[must_use]
pub fn describe_abort(source: u8, reason: u8) -> Description {
    let sources = value(Role::AbortSource, None, source);
    let reasons = value(Role::AbortReason, Some(source), reason);
    let is_significant = PDU_VALUES.iter().any(|row| row.role == Role::AbortReason && row.source == Some(u16::from(source)));
    let described = if is_significant { describe(&[sources, reasons], reasons) } else { describe(&[sources], sources) };
    Description { source_name: sources.and_then(|row| row.name), reason_name: reasons.and_then(|row| row.name), ..described }
}

/// What became of a presentation context: its Result/Reason in an A-ASSOCIATE-AC (PS3.8 9.3.3.2).
///
/// ```
/// assert_eq!(dicom_status::describe_presentation_context_result(3).result_name, Some("AbstractSyntaxNotSupported"));
/// ```
#[must_use]
pub fn describe_presentation_context_result(result: u8) -> Description {
    let value = value(Role::PresentationContextResult, None, result);
    Description { result_name: value.and_then(|row| row.name), ..describe(&[value], value) }
}

/// What a condition in the log of a product means, such as `0006:0317` in a log of `dcmtk`.
///
/// ```
/// assert_eq!(dicom_status::explain_condition("0006:0317", "dcmtk").unwrap().exception, Some("AssociationAbortedError"));
/// ```
#[must_use]
pub fn explain_condition(code: &str, implementation: &str) -> Option<&'static Condition> {
    CONDITIONS.iter().find(|row| row.code == code && row.implementation == implementation)
}

/// The status of a retrieve by the numbers of its sub-operations, of which `completed` are those without a warning (PS3.4 C.4.2.3.1
/// and C.4.3.3.1). `None` if the service is neither C-MOVE nor C-GET.
///
/// ```
/// use dicom_status::{final_retrieve_status, Service};
///
/// assert_eq!(final_retrieve_status(Service::CMove, 0, 4, 1, 0, false).unwrap().code(), 0xB000);
/// ```
#[must_use]
pub fn final_retrieve_status(service: Service, remaining: u16, completed: u16, failed: u16, warning: u16, canceled: bool) -> Option<StatusCode> {
    let codes = RETRIEVES.iter().find(|row| row.services.contains(&service))?;
    let code = if canceled {
        codes.cancel
    } else if remaining > 0 {
        codes.pending
    } else if failed == 0 && warning == 0 {
        codes.success
    } else if completed == 0 && warning == 0 {
        codes.failure
    } else {
        codes.warning
    };
    Some(StatusCode::new(code))
}

fn value(role: Role, source: Option<u8>, value: u8) -> Option<&'static PDUValue> {
    let (source, value) = (source.map(u16::from), u16::from(value));
    PDU_VALUES.iter().find(|row| row.role == role && row.source == source && (row.first..=row.last).contains(&value))
}

/// What values have in common with what they say: the last value says most.
fn describe(values: &[Option<&'static PDUValue>], advising: Option<&'static PDUValue>) -> Description {
    let known = values.iter().all(|value| value.is_some_and(|row| row.name.is_some()));
    let last = values.iter().copied().flatten().last();
    Description {
        known,
        result_name: None,
        source_name: None,
        reason_name: None,
        permanent: None,
        said_by: values.iter().copied().flatten().find_map(|row| row.said_by),
        symbol: last.map(|row| row.symbol),
        explanation: last.filter(|_| known).map_or(UNDEFINED_VALUES, |row| row.explanation),
        retry: advising.and_then(|row| row.retry),
        actors: advising.map_or(&[], |row| row.actors),
        citation: last.map(|row| &row.citation),
    }
}

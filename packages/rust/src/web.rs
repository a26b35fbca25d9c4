use crate::generated::rows::{Actor, Category, Citation, HTTPRow, ReasonRow, Retry, Service};
use crate::generated::tables::{HTTP_CLASSES, HTTP_STATUSES, OTHER_CLASS, REASONS};
use crate::{Context, StatusCode};

/// What an HTTP status means as an answer of `DICOMweb`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HTTPExplanation {
    /// The status as it was given.
    pub code: u16,
    /// Its class by PS3.18 8.5; `None` for 101.
    pub class_name: Option<&'static str>,
    /// What gives the answer: `transaction`, `general` or `class`.
    pub scope: &'static str,
    /// Whether the table of the transaction lists it today; without a transaction, whether the general table does.
    pub listed: bool,
    /// What happened, in our words.
    pub explanation: Option<&'static str>,
    /// The row with everything else; `None` where only the class is known.
    pub row: Option<&'static HTTPRow>,
}

/// What a Failure Reason or Warning Reason means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReasonExplanation {
    /// The value as it was given.
    pub code: u16,
    /// Failure or Warning by the attribute, where it is given; otherwise the class of the code.
    pub category: Option<Category>,
    /// The constant; `None` where no meaning is known, or the place leaves several open.
    pub name: Option<&'static str>,
    /// As printed.
    pub meaning: Option<&'static str>,
    /// The range that matched, such as `A7xx`.
    pub notation: Option<&'static str>,
    /// What happened, in our words.
    pub explanation: Option<&'static str>,
    /// Whether the same request may be tried again: our guidance.
    pub retry: Option<Retry>,
    /// Who has to act: our guidance.
    pub actors: &'static [Actor],
    /// `reason` for a table of reasons, `Status Code` for that of C-STORE with this value, or `class`.
    pub scope: &'static str,
    /// Whether a table of the place lists the value.
    pub listed: bool,
    /// Where it is printed.
    pub citation: Option<&'static Citation>,
}

/// How many instances the payload of a Store Instances response names.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct StoredInstances {
    /// Those that are stored without a warning.
    pub stored: u32,
    /// Those that are stored with a warning.
    pub warned: u32,
    /// Those that failed.
    pub failed: u32,
    /// The failures that belong to no instance.
    pub other_failures: u32,
    /// How many were sent, if that is known.
    pub sent: Option<u32>,
}

/// What an HTTP status means as the answer of a `DICOMweb` transaction: `STOW-RS`, `QIDO-RS`, `WADO-RS` or a name of PS3.18. `None`
/// where PS3.18 gives no class.
///
/// ```
/// let found = dicom_status::explain_http(409, None, Some("STOW-RS")).unwrap();
/// assert_eq!(found.row.unwrap().category, "Failure");
/// ```
#[must_use]
pub fn explain_http(code: u16, service: Option<&str>, transaction: Option<&str>) -> Option<HTTPExplanation> {
    let class = HTTP_CLASSES.iter().find(|row| (row.first..=row.last).contains(&code));
    let table = http_table(service, transaction);
    let own = HTTP_STATUSES.iter().find(|row| row.code == code && table.is_some_and(|table| is_same_table(row, table)));
    let general = HTTP_STATUSES.iter().find(|row| row.code == code && row.transaction.is_none());
    let class_name = class.map(|row| row.name);
    let answer = |row: &'static HTTPRow, scope, listed| HTTPExplanation {
        code,
        class_name,
        scope,
        listed: listed && row.until.is_none(),
        explanation: row.explanation,
        row: Some(row),
    };
    own.map(|row| answer(row, "transaction", true)).or_else(|| general.map(|row| answer(row, "general", table.is_none()))).or_else(|| {
        let explanation = class.map(|row| row.explanation)?;
        Some(HTTPExplanation { code, class_name, scope: "class", listed: false, explanation: Some(explanation), row: None })
    })
}

/// What a Failure Reason `(0008,1197)` or Warning Reason `(0008,1196)` means in `store-instances`, `storage-commitment` or
/// `media-creation`.
///
/// ```
/// let found = dicom_status::explain_reason(0xC122, None, Some("store-instances"));
/// assert_eq!(found.name, Some("ReferencedTransferSyntaxNotSupported"));
/// ```
#[must_use]
pub fn explain_reason(code: u16, attribute: Option<&str>, context: Option<&str>) -> ReasonExplanation {
    let category = match attribute {
        Some("(0008,1197)") => Some(Category::Failure),
        Some("(0008,1196)") => Some(Category::Warning),
        _ => StatusCode::new(code).category(),
    };
    let rows = || {
        REASONS.iter().filter(move |row| {
            (row.first..=row.last).contains(&code)
                && attribute.is_none_or(|attribute| row.attribute == attribute)
                && context.is_none_or(|context| row.context == context)
                && !is_covered(row, code)
        })
    };
    let Some(first) = rows().next() else { return status_reason(code, category) };
    let is_named = rows().all(|row| row.name == first.name);
    let agree = is_named && rows().all(|row| row.explanation == first.explanation);
    ReasonExplanation {
        code,
        category,
        name: is_named.then_some(first.name),
        meaning: is_named.then_some(first.meaning),
        notation: first.notation.filter(|_| is_named),
        explanation: agree.then_some(first.explanation),
        retry: first.retry.filter(|_| agree),
        actors: if agree { first.actors } else { &[] },
        scope: "reason",
        listed: true,
        citation: Some(&first.citation),
    }
}

/// What became of the instances of a Store Instances request: `stored`, `stored with warnings`, `partly stored`, `nothing stored` or
/// `unknown`. It claims no success that is not shown.
///
/// ```
/// use dicom_status::{store_outcome, StoredInstances};
///
/// let named = StoredInstances { stored: 3, failed: 1, ..StoredInstances::default() };
/// assert_eq!(store_outcome(Some(202), &named), "partly stored");
/// ```
#[must_use]
pub fn store_outcome(status: Option<u16>, named: &StoredInstances) -> &'static str {
    let StoredInstances { stored, warned, failed, other_failures, sent } = *named;
    let all = u64::from(stored) + u64::from(warned) + u64::from(failed) + u64::from(other_failures);
    let any_failed = failed > 0 || other_failures > 0;
    if stored > 0 || warned > 0 {
        let is_other_status = status.is_some_and(|status| !(200..=299).contains(&status));
        let is_part_only = status == Some(202) && !any_failed && warned == 0;
        let is_unnamed = sent.is_some_and(|sent| u64::from(sent) > all);
        return if any_failed || is_unnamed || is_other_status || is_part_only {
            "partly stored"
        } else if warned > 0 {
            "stored with warnings"
        } else {
            "stored"
        };
    }
    // A server that failed on the way, or a proxy before it, may have stored something.
    let is_refused = status.is_some_and(|status| (400..=599).contains(&status) && ![408, 500, 502, 504].contains(&status));
    if any_failed || is_refused {
        "nothing stored"
    } else {
        "unknown"
    }
}

/// A reason that no table of the place has, as the Status Code of C-STORE with this value.
fn status_reason(code: u16, category: Option<Category>) -> ReasonExplanation {
    let store = Context { service: Some(Service::CStore), ..Context::default() };
    let status = StatusCode::new(code).explain(&store).filter(|found| found.meaning.is_some());
    let fitting = status.filter(|found| Some(found.category) == category);
    // What to do says more of a Status Code than its words, which are those of any DIMSE service.
    let words = fitting.and_then(|found| found.explanation.map(|words| found.why.unwrap_or(words)));
    ReasonExplanation {
        code,
        category,
        name: status.and_then(|found| found.name),
        meaning: status.and_then(|found| found.meaning),
        notation: None,
        explanation: if status.is_some() && fitting.is_none() { Some(OTHER_CLASS) } else { words },
        retry: fitting.and_then(|found| found.retry),
        actors: fitting.map_or(&[], |found| found.actors),
        scope: if status.is_some() { "Status Code" } else { "class" },
        listed: false,
        citation: status.and_then(|found| found.citation),
    }
}

/// A row of the only table that has these names; `None` where none or several have them.
fn http_table(service: Option<&str>, transaction: Option<&str>) -> Option<&'static HTTPRow> {
    if service.is_none() && transaction.is_none() {
        return None;
    }
    let mut rows = HTTP_STATUSES.iter().filter(|row| is_called(row, service, transaction));
    let first = rows.next()?;
    rows.all(|row| is_same_table(row, first)).then_some(first)
}

fn is_called(row: &HTTPRow, service: Option<&str>, transaction: Option<&str>) -> bool {
    let Some(name) = row.transaction else { return false };
    service.is_none_or(|service| row.service == Some(service) || row.acronym == Some(service))
        && transaction.is_none_or(|called| name == called || row.acronym == Some(called) || name.strip_suffix(" Transaction") == Some(called))
}

fn is_same_table(left: &HTTPRow, right: &HTTPRow) -> bool {
    left.service == right.service && left.transaction == right.transaction
}

/// Whether a table of the place that a row is of has a single code where the row is a range.
fn is_covered(row: &ReasonRow, code: u16) -> bool {
    row.first != row.last
        && REASONS.iter().any(|other| other.first == code && other.last == code && other.attribute == row.attribute && other.context == row.context)
}

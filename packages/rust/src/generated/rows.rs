// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".
//! The types of the tables.

/// A Status Class of PS3.7 Annex C.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Category {
    /// Success
    Success,
    /// Pending
    Pending,
    /// Cancel
    Cancel,
    /// Warning
    Warning,
    /// Failure
    Failure,
}

impl Category {
    /// As the standard or this crate writes it.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::Success => "Success",
            Self::Pending => "Pending",
            Self::Cancel => "Cancel",
            Self::Warning => "Warning",
            Self::Failure => "Failure",
        }
    }

    /// All of them, in the order of the standard.
    pub const ALL: &'static [Self] = &[Self::Success, Self::Pending, Self::Cancel, Self::Warning, Self::Failure];
}

impl core::fmt::Display for Category {
    fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        formatter.write_str(self.label())
    }
}

/// Who gives a meaning to a code, from the most specific to the least.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Scope {
    /// implementation
    Implementation,
    /// service class
    ServiceClass,
    /// DIMSE service
    DIMSEService,
    /// general
    General,
    /// class
    Class,
}

impl Scope {
    /// As the standard or this crate writes it.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::Implementation => "implementation",
            Self::ServiceClass => "service class",
            Self::DIMSEService => "DIMSE service",
            Self::General => "general",
            Self::Class => "class",
        }
    }

    /// All of them, in the order of the standard.
    pub const ALL: &'static [Self] = &[Self::Implementation, Self::ServiceClass, Self::DIMSEService, Self::General, Self::Class];
}

impl core::fmt::Display for Scope {
    fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        formatter.write_str(self.label())
    }
}

/// A field of a PDU.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Role {
    /// reject result
    RejectResult,
    /// reject source
    RejectSource,
    /// reject reason
    RejectReason,
    /// abort source
    AbortSource,
    /// abort reason
    AbortReason,
    /// presentation context result
    PresentationContextResult,
    /// PDU type
    PDUType,
}

impl Role {
    /// As the standard or this crate writes it.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::RejectResult => "reject result",
            Self::RejectSource => "reject source",
            Self::RejectReason => "reject reason",
            Self::AbortSource => "abort source",
            Self::AbortReason => "abort reason",
            Self::PresentationContextResult => "presentation context result",
            Self::PDUType => "PDU type",
        }
    }

    /// All of them, in the order of the standard.
    pub const ALL: &'static [Self] = &[Self::RejectResult, Self::RejectSource, Self::RejectReason, Self::AbortSource, Self::AbortReason, Self::PresentationContextResult, Self::PDUType];
}

impl core::fmt::Display for Role {
    fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        formatter.write_str(self.label())
    }
}

/// Whether the same request may be tried again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Retry {
    /// no
    No,
    /// later
    Later,
    /// after change
    AfterChange,
}

impl Retry {
    /// As the standard or this crate writes it.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::No => "no",
            Self::Later => "later",
            Self::AfterChange => "after change",
        }
    }

    /// All of them, in the order of the standard.
    pub const ALL: &'static [Self] = &[Self::No, Self::Later, Self::AfterChange];
}

impl core::fmt::Display for Retry {
    fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        formatter.write_str(self.label())
    }
}

/// Whether the receiver holds the object, or of a retrieve the destination the objects.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Stored {
    /// yes
    Yes,
    /// no
    No,
    /// some
    Some,
}

impl Stored {
    /// As the standard or this crate writes it.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::Some => "some",
        }
    }

    /// All of them, in the order of the standard.
    pub const ALL: &'static [Self] = &[Self::Yes, Self::No, Self::Some];
}

impl core::fmt::Display for Stored {
    fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        formatter.write_str(self.label())
    }
}

/// Who speaks at the peer: its application or its network layer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Speaker {
    /// service-user
    ServiceUser,
    /// service-provider
    ServiceProvider,
}

impl Speaker {
    /// As the standard or this crate writes it.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::ServiceUser => "service-user",
            Self::ServiceProvider => "service-provider",
        }
    }

    /// All of them, in the order of the standard.
    pub const ALL: &'static [Self] = &[Self::ServiceUser, Self::ServiceProvider];
}

impl core::fmt::Display for Speaker {
    fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        formatter.write_str(self.label())
    }
}

/// A DIMSE service of PS3.7.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Service {
    /// C-STORE
    CStore,
    /// C-GET
    CGet,
    /// C-FIND
    CFind,
    /// C-MOVE
    CMove,
    /// C-ECHO
    CEcho,
    /// N-EVENT-REPORT
    NEventReport,
    /// N-GET
    NGet,
    /// N-SET
    NSet,
    /// N-ACTION
    NAction,
    /// N-CREATE
    NCreate,
    /// N-DELETE
    NDelete,
}

impl Service {
    /// As the standard or this crate writes it.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::CStore => "C-STORE",
            Self::CGet => "C-GET",
            Self::CFind => "C-FIND",
            Self::CMove => "C-MOVE",
            Self::CEcho => "C-ECHO",
            Self::NEventReport => "N-EVENT-REPORT",
            Self::NGet => "N-GET",
            Self::NSet => "N-SET",
            Self::NAction => "N-ACTION",
            Self::NCreate => "N-CREATE",
            Self::NDelete => "N-DELETE",
        }
    }

    /// All of them, in the order of the standard.
    pub const ALL: &'static [Self] = &[Self::CStore, Self::CGet, Self::CFind, Self::CMove, Self::CEcho, Self::NEventReport, Self::NGet, Self::NSet, Self::NAction, Self::NCreate, Self::NDelete];
}

impl core::fmt::Display for Service {
    fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        formatter.write_str(self.label())
    }
}

/// Who has to act: who made the request (sender), who answered it (receiver), or who runs them (administrator).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Actor {
    /// sender
    Sender,
    /// receiver
    Receiver,
    /// administrator
    Administrator,
}

impl Actor {
    /// As the standard or this crate writes it.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::Sender => "sender",
            Self::Receiver => "receiver",
            Self::Administrator => "administrator",
        }
    }

    /// All of them, in the order of the standard.
    pub const ALL: &'static [Self] = &[Self::Sender, Self::Receiver, Self::Administrator];
}

impl core::fmt::Display for Actor {
    fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        formatter.write_str(self.label())
    }
}

/// A part of a context in which a code was received.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Part {
    /// service
    Service,
    /// SOP Class
    SOPClass,
    /// service class
    ServiceClass,
    /// Action Type ID
    ActionTypeID,
    /// implementation
    Implementation,
}

impl Part {
    /// As the standard or this crate writes it.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::Service => "service",
            Self::SOPClass => "SOP Class",
            Self::ServiceClass => "service class",
            Self::ActionTypeID => "Action Type ID",
            Self::Implementation => "implementation",
        }
    }

    /// All of them, in the order of the standard.
    pub const ALL: &'static [Self] = &[Self::Service, Self::SOPClass, Self::ServiceClass, Self::ActionTypeID, Self::Implementation];
}

impl core::fmt::Display for Part {
    fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        formatter.write_str(self.label())
    }
}

/// Where in the standard something stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Citation {
    /// The part, such as `PS3.4`.
    pub part: &'static str,
    /// The bare number of the section, such as `B.2.3`.
    pub section: &'static str,
    /// The bare number of the table, such as `B.2-1`.
    pub table: Option<&'static str>,
    /// The edition that was read, such as `2024c`.
    pub edition: &'static str,
    /// The section in the current edition.
    pub address: &'static str,
}

/// A run of codes of one class, by PS3.7 Annex C. Codes in no segment are not allowed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Segment {
    /// The code, or the first code of a range.
    pub first: u16,
    /// The last code of the range; the code itself where it is one.
    pub last: u16,
    /// The Status Class.
    pub category: Category,
}

/// A status in a place that has it: a table of PS3.4, the list of a DIMSE service in PS3.7, or the general statuses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StatusRow {
    /// The code, or the first code of a range.
    pub first: u16,
    /// The last code of the range; the code itself where it is one.
    pub last: u16,
    /// What is printed for a range, such as A7xx.
    pub notation: Option<&'static str>,
    /// The Status Class.
    pub category: Category,
    /// The constant.
    pub name: &'static str,
    /// As printed; empty where nothing is printed.
    pub meaning: &'static str,
    /// What kind of place it is.
    pub scope: Scope,
    /// The annex of PS3.4 that defines the service class.
    pub annex: Option<&'static str>,
    /// The DIMSE services; empty for all.
    pub services: &'static [Service],
    /// The UIDs of the SOP Classes that it is for; empty for all of the service class.
    pub sop_classes: &'static [&'static str],
    /// The Action Type IDs that it is for; empty for all.
    pub action_type_ids: &'static [u16],
    /// The command elements and parts of the Data Set that may come with it.
    pub related_fields: &'static [&'static str],
    /// What happened, in our words.
    pub explanation: Option<&'static str>,
    /// Where it is printed.
    pub citation: Citation,
    /// The last edition that has it, if it was removed.
    pub until: Option<&'static str>,
}

/// A service class of PS3.4.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ServiceClass {
    /// The annex of PS3.4 that defines the service class.
    pub annex: &'static str,
    /// Its name.
    pub name: &'static str,
    /// The DIMSE services of its messages.
    pub services: &'static [Service],
    /// The Action Type IDs that decide which statuses an N-ACTION has.
    pub action_type_ids: &'static [u16],
}

/// A SOP Class, current or retired.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SOPClass {
    /// Its UID.
    pub uid: &'static str,
    /// The annex of its service class; missing if that is retired too.
    pub annex: Option<&'static str>,
    /// The DIMSE services of its messages; of a retired one, those of the service class.
    pub services: &'static [Service],
    /// Whether it is retired: it then counts as its service class.
    pub retired: bool,
}

/// What to do about a status: our guidance, not the standard's. Of the rows that fit, the first counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AdviceRow {
    /// The code, or the first code of a range.
    pub first: u16,
    /// The last code of the range; the code itself where it is one.
    pub last: u16,
    /// The DIMSE services; empty for all.
    pub services: &'static [Service],
    /// The annex of PS3.4 that defines the service class.
    pub annex: Option<&'static str>,
    /// Whether the receiver holds the object, where that can be said.
    pub stored: Option<Stored>,
    /// Whether the same request may be tried again, where that can be said: our guidance.
    pub retry: Option<Retry>,
    /// Who has to act: our guidance.
    pub actors: &'static [Actor],
    /// What it means for the object or what to check, in our words.
    pub why: &'static str,
}

/// A meaning that a product or toolkit gives to a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ImplementationRow {
    /// The product by its name in this package, such as dcm4chee-arc.
    pub implementation: &'static str,
    /// The code, or the first code of a range.
    pub first: u16,
    /// The last code of the range; the code itself where it is one.
    pub last: u16,
    /// What is printed for a range, such as A7xx.
    pub notation: Option<&'static str>,
    /// The constant.
    pub name: &'static str,
    /// As printed; empty where nothing is printed.
    pub meaning: &'static str,
    /// What happened, in our words.
    pub explanation: Option<&'static str>,
    /// The DIMSE services; empty for all.
    pub services: &'static [Service],
    /// The command elements and parts of the Data Set that may come with it.
    pub related_fields: &'static [&'static str],
    /// Whether it is a range that only groups other codes.
    pub heading: bool,
    /// Whether the receiver holds the object, where that can be said.
    pub stored: Option<Stored>,
    /// Whether the same request may be tried again, where that can be said: our guidance.
    pub retry: Option<Retry>,
    /// Who has to act: our guidance.
    pub actors: &'static [Actor],
    /// Where it was read.
    pub address: &'static str,
}

/// A condition that a product logs for trouble with the network.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Condition {
    /// The product by its name in this package, such as dcmtk.
    pub implementation: &'static str,
    /// As module and code, such as 0006:0317.
    pub code: &'static str,
    /// Its constant.
    pub name: Option<&'static str>,
    /// What the product prints.
    pub meaning: Option<&'static str>,
    /// The exception that stands for it.
    pub exception: Option<&'static str>,
    /// What happened, in our words.
    pub explanation: &'static str,
}

/// A value, or a reserved range of values, of a PDU field of PS3.8.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PDUValue {
    /// The field.
    pub role: Role,
    /// Of a reason, the source to which it belongs.
    pub source: Option<u16>,
    /// The value, or the first one of a range.
    pub first: u16,
    /// The last value of the range; the value itself where it is one.
    pub last: u16,
    /// The constant; missing where the value is reserved.
    pub name: Option<&'static str>,
    /// As printed, or as we read a misprint.
    pub symbol: &'static str,
    /// What happened, in our words.
    pub explanation: &'static str,
    /// Who speaks at the peer, where that is said.
    pub said_by: Option<Speaker>,
    /// Of a result, whether asking again cannot help.
    pub permanent: Option<bool>,
    /// Whether the same request may be tried again, where that can be said: our guidance.
    pub retry: Option<Retry>,
    /// Who has to act: our guidance.
    pub actors: &'static [Actor],
    /// Where it is printed.
    pub citation: Citation,
}

/// An HTTP status in the table of a DICOMweb transaction, or in the general table of PS3.18, which has no transaction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HTTPRow {
    /// The service of PS3.18.
    pub service: Option<&'static str>,
    /// Its transaction.
    pub transaction: Option<&'static str>,
    /// What people call it, such as STOW-RS.
    pub acronym: Option<&'static str>,
    /// The HTTP status.
    pub code: u16,
    /// Success or Failure as the table prints it; in the general table the class.
    pub category: &'static str,
    /// The constant.
    pub name: &'static str,
    /// The reason phrase as printed.
    pub phrase: &'static str,
    /// The first sentence as printed.
    pub meaning: &'static str,
    /// What happened, in our words.
    pub explanation: Option<&'static str>,
    /// Where it is printed.
    pub citation: Citation,
    /// The last edition that has it, if it was removed.
    pub until: Option<&'static str>,
}

/// A class of HTTP statuses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HTTPClass {
    /// Its name.
    pub name: &'static str,
    /// The code, or the first code of a range.
    pub first: u16,
    /// The last code of the range; the code itself where it is one.
    pub last: u16,
    /// What happened, in our words.
    pub explanation: &'static str,
}

/// A value of Failure Reason (0008,1197) or Warning Reason (0008,1196).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReasonRow {
    /// The attribute by its tag.
    pub attribute: &'static str,
    /// The response or module that holds it.
    pub context: &'static str,
    /// The code, or the first code of a range.
    pub first: u16,
    /// The last code of the range; the code itself where it is one.
    pub last: u16,
    /// What is printed for a range, such as A7xx.
    pub notation: Option<&'static str>,
    /// The constant.
    pub name: &'static str,
    /// As printed; empty where nothing is printed.
    pub meaning: &'static str,
    /// What happened, in our words.
    pub explanation: &'static str,
    /// Whether the same request may be tried again, where that can be said: our guidance.
    pub retry: Option<Retry>,
    /// Who has to act: our guidance.
    pub actors: &'static [Actor],
    /// Where it is printed.
    pub citation: Citation,
}

/// The statuses of a retrieve.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RetrieveCodes {
    /// C-MOVE or C-GET.
    pub services: &'static [Service],
    /// While sub-operations remain.
    pub pending: u16,
    /// When it was canceled.
    pub cancel: u16,
    /// When every sub-operation was done without a warning.
    pub success: u16,
    /// When some were not.
    pub warning: u16,
    /// When every one failed.
    pub failure: u16,
}

use core::fmt;

use crate::generated::rows::{Actor, AdviceRow, Category, Citation, ImplementationRow, Part, Retry, SOPClass, Scope, Service, ServiceClass, StatusRow, Stored};
use crate::generated::tables::{ADVICE, IMPLEMENTATIONS, SERVICE_CLASSES, SOP_CLASSES, STATUSES};
use crate::StatusCode;

/// Where a code was received. A part that is of no use, such as a private SOP Class, takes nothing away from the answer.
///
/// ```
/// use dicom_status::{Context, Service};
///
/// let context = Context { service: Some(Service::CStore), sop_class: Some("1.2.840.10008.5.1.4.1.1.2"), ..Context::default() };
/// # assert!(context.implementation.is_none());
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Context<'a> {
    /// The DIMSE service of the response.
    pub service: Option<Service>,
    /// The SOP Class UID of the response.
    pub sop_class: Option<&'a str>,
    /// The service class by its name or its annex of PS3.4; of use with a private SOP Class.
    pub service_class: Option<&'a str>,
    /// Action Type ID (0000,1008) of an N-ACTION.
    pub action_type_id: Option<u16>,
    /// The product whose own meanings go first, such as `dcm4chee-arc`.
    pub implementation: Option<&'a str>,
}

/// What a Status Code means, and what to do about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Explanation {
    /// As it was given, never replaced by the start of a range.
    pub code: StatusCode,
    /// Its class by the standard, whatever an implementation says.
    pub category: Category,
    /// Whether no further response follows.
    pub is_final: bool,
    /// Who gives the answer; `Scope::Class` where only the class of the code is known.
    pub scope: Scope,
    /// Whether the standard lists the code for this DIMSE service and SOP Class.
    pub listed: bool,
    /// The constant, such as `OutOfResources`; `None` where only the class is known.
    pub name: Option<&'static str>,
    /// The words of the standard or the implementation; `None` where only the class is known.
    pub meaning: Option<&'static str>,
    /// The range that matched, such as `A7xx`.
    pub notation: Option<&'static str>,
    /// What happened, in our words.
    pub explanation: Option<&'static str>,
    /// The command elements and parts of the Data Set that may come with it.
    pub related_fields: &'static [&'static str],
    /// Where it is printed.
    pub citation: Option<&'static Citation>,
    /// Where the meaning of an implementation was read.
    pub address: Option<&'static str>,
    /// The last edition that has it, if it was removed from the standard.
    pub until: Option<&'static str>,
    /// The parts of the context that were of no use, in the order of [`Part::ALL`]; the answer is the one without them.
    pub ignored: [Option<Part>; 4],
    /// Whether the receiver holds the object now: our guidance, as are the next three.
    pub stored: Option<Stored>,
    /// Whether the same request may be tried again.
    pub retry: Option<Retry>,
    /// Who has to act.
    pub actors: &'static [Actor],
    /// What it means for the object or what to check, in our words.
    pub why: Option<&'static str>,
}

/// Such as `0xA700 Failure: Refused: Out of resources`.
impl fmt::Display for Explanation {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} {}", self.code, self.category)?;
        match self.meaning {
            Some(meaning) if !meaning.is_empty() && meaning != self.category.label() => write!(formatter, ": {meaning}"),
            _ => Ok(()),
        }
    }
}

impl StatusCode {
    /// What the code means in a context and what to do about it. The most specific meaning goes first: the implementation's, the
    /// table of the SOP Class, a range in it, the list of the DIMSE service, the general statuses, the class. `None` for a code that
    /// the standard does not allow.
    ///
    /// ```
    /// use dicom_status::{Context, Service, StatusCode};
    ///
    /// let found = StatusCode::new(0xB000).explain(&Context { service: Some(Service::CMove), ..Context::default() });
    /// assert_eq!(found.unwrap().meaning, Some("Sub-operations Complete - One or more Failures"));
    /// ```
    #[must_use]
    pub fn explain(self, context: &Context<'_>) -> Option<Explanation> {
        let category = self.category()?;
        let scope = Search::new(self.code(), context);
        let answer = scope.choose();
        let advice = scope.advise(category, answer, context.service);
        let row = match answer {
            Some(Answer::Standard(row)) => Some(row),
            _ => None,
        };
        Some(Explanation {
            code: self,
            category,
            is_final: category != Category::Pending,
            scope: answer.map_or(Scope::Class, Answer::scope),
            listed: scope.tabled().next().is_some() || scope.always().next().is_some(),
            name: answer.map(Answer::name),
            meaning: answer.map(Answer::meaning),
            notation: answer.and_then(Answer::notation),
            explanation: answer.and_then(Answer::explanation),
            related_fields: answer.map_or(&[], Answer::related_fields),
            citation: row.map(|row| &row.citation),
            address: answer.and_then(Answer::address),
            until: row.and_then(|row| row.until),
            ignored: scope.ignored,
            stored: advice.stored,
            retry: advice.retry,
            actors: advice.actors,
            why: advice.why,
        })
    }
}

/// The part of the tables in which a context lets a lookup search.
struct Search<'a> {
    code: u16,
    service: Option<Service>,
    annex: Option<&'static str>,
    uid: Option<&'static str>,
    action_type_id: Option<u16>,
    implementation: Option<&'a str>,
    ignored: [Option<Part>; 4],
    /// The rows among which those of the code are.
    rows: &'static [StatusRow],
}

/// A row of the standard or of an implementation.
#[derive(Clone, Copy)]
enum Answer {
    Standard(&'static StatusRow),
    Own(&'static ImplementationRow),
}

impl Answer {
    fn scope(self) -> Scope {
        match self {
            Self::Standard(row) => row.scope,
            Self::Own(_) => Scope::Implementation,
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Standard(row) => row.name,
            Self::Own(row) => row.name,
        }
    }

    fn meaning(self) -> &'static str {
        match self {
            Self::Standard(row) => row.meaning,
            Self::Own(row) => row.meaning,
        }
    }

    fn notation(self) -> Option<&'static str> {
        match self {
            Self::Standard(row) => row.notation,
            Self::Own(row) => row.notation,
        }
    }

    fn explanation(self) -> Option<&'static str> {
        match self {
            Self::Standard(row) => row.explanation,
            Self::Own(row) => row.explanation,
        }
    }

    fn related_fields(self) -> &'static [&'static str] {
        match self {
            Self::Standard(row) => row.related_fields,
            Self::Own(row) => row.related_fields,
        }
    }

    fn address(self) -> Option<&'static str> {
        match self {
            Self::Standard(_) => None,
            Self::Own(row) => Some(row.address),
        }
    }

    fn services(self) -> &'static [Service] {
        match self {
            Self::Standard(row) => row.services,
            Self::Own(row) => row.services,
        }
    }
}

/// What to do.
struct Advice {
    stored: Option<Stored>,
    retry: Option<Retry>,
    actors: &'static [Actor],
    why: Option<&'static str>,
}

/// Whether rows that may answer mean the same.
enum Agreement {
    Empty,
    Agreed(Answer),
    Mixed,
}

/// No range is wider than a class of codes.
const WIDEST: u16 = 0xFFF;

impl<'a> Search<'a> {
    fn new(code: u16, context: &Context<'a>) -> Self {
        let by_uid = context.sop_class.and_then(sop_class).filter(|row| row.annex.is_some() && uses(row.services, context.service));
        let by_name = context.service_class.and_then(service_class).filter(|row| uses(row.services, context.service));
        let annex = by_uid.and_then(|row| row.annex).or_else(|| by_name.map(|row| row.annex));
        let services = by_uid.map(|row| row.services).or_else(|| by_name.map(|row| row.services)).unwrap_or_default();
        let only = if let [only] = services { Some(*only) } else { None };
        let begin = STATUSES.partition_point(|row| row.first < code.saturating_sub(WIDEST));
        let end = STATUSES.partition_point(|row| row.first <= code);
        let action_type_id = context.action_type_id.filter(|id| is_action(annex, *id));
        let is_class_of_use = by_name.is_some_and(|row| annex == Some(row.annex));
        let is_product = IMPLEMENTATIONS.iter().any(|row| context.implementation == Some(row.implementation));
        let unused = |part: Part, is_given: bool, is_used: bool| (is_given && !is_used).then_some(part);
        let ignored = [
            unused(Part::SOPClass, context.sop_class.is_some(), by_uid.is_some()),
            unused(Part::ServiceClass, context.service_class.is_some(), is_class_of_use),
            unused(Part::ActionTypeID, context.action_type_id.is_some(), action_type_id.is_some()),
            unused(Part::Implementation, context.implementation.is_some(), is_product),
        ];
        Self {
            code,
            service: context.service.or(only),
            annex,
            uid: by_uid.filter(|row| !row.retired).map(|row| row.uid),
            action_type_id,
            implementation: context.implementation,
            ignored,
            rows: &STATUSES[begin..end],
        }
    }

    fn covering(&self) -> impl Iterator<Item = &'static StatusRow> + '_ {
        self.rows.iter().filter(|row| self.code <= row.last)
    }

    /// The rows of tables that apply.
    fn tabled(&self) -> impl Iterator<Item = &'static StatusRow> + '_ {
        self.covering().filter(|row| {
            row.scope == Scope::ServiceClass
                && uses(row.services, self.service)
                && self.annex.is_none_or(|annex| row.annex == Some(annex))
                && self.uid.is_none_or(|uid| row.sop_classes.is_empty() || row.sop_classes.contains(&uid))
                && self.action_type_id.is_none_or(|id| row.action_type_ids.is_empty() || row.action_type_ids.contains(&id))
        })
    }

    /// What PS3.7 lists whatever the service class.
    fn always(&self) -> impl Iterator<Item = &'static StatusRow> + '_ {
        self.covering().filter(|row| match self.service {
            None => row.scope == Scope::General,
            Some(service) => row.scope == Scope::DIMSEService && row.services.contains(&service),
        })
    }

    fn general(&self) -> impl Iterator<Item = &'static StatusRow> + '_ {
        self.covering().filter(|row| row.scope == Scope::General)
    }

    fn own(&self) -> impl Iterator<Item = &'static ImplementationRow> + '_ {
        IMPLEMENTATIONS.iter().filter(|row| {
            self.implementation == Some(row.implementation)
                && (row.first..=row.last).contains(&self.code)
                && (row.services.is_empty() || uses(row.services, self.service))
        })
    }

    /// The row that answers: the first group that has anything decides, if its rows mean the same.
    fn choose(&self) -> Option<Answer> {
        let standard = Answer::Standard;
        let single = self.agree(self.own().filter(|row| row.first == row.last).map(Answer::Own));
        if let Agreement::Agreed(answer) = single {
            return Some(answer);
        }
        let before = if self.annex.is_some() {
            self.agree(self.tabled().filter(|row| row.first == row.last).map(standard))
        } else {
            self.agree(self.always().map(standard))
        };
        if !matches!(before, Agreement::Empty) {
            return self.decide(&before);
        }
        let narrower =
            self.agree(self.own().filter(|row| !row.heading && self.tabled().all(|other| row.last - row.first < other.last - other.first)).map(Answer::Own));
        if let Agreement::Agreed(answer) = narrower {
            return Some(answer);
        }
        let mut tabled = self.agree(self.tabled().map(standard));
        if self.annex.is_none() && !matches!(tabled, Agreement::Agreed(_)) {
            // Tables that contradict each other say less than the implementation does.
            let own = self.agree(self.own().map(Answer::Own));
            if !matches!(own, Agreement::Empty) {
                tabled = own;
            }
        }
        [tabled, self.agree(self.always().map(standard)), self.agree(self.general().map(standard)), self.agree(self.own().map(Answer::Own))]
            .iter()
            .find(|agreement| !matches!(agreement, Agreement::Empty))
            .and_then(|agreement| self.decide(agreement))
    }

    fn decide(&self, agreement: &Agreement) -> Option<Answer> {
        match agreement {
            Agreement::Agreed(answer) => Some(*answer),
            Agreement::Mixed | Agreement::Empty => match self.agree(self.always().map(Answer::Standard)) {
                Agreement::Agreed(answer) => Some(answer),
                Agreement::Mixed | Agreement::Empty => None,
            },
        }
    }

    /// The same name, and without a DIMSE service the same words for the same services: nothing is guessed.
    fn agree(&self, mut rows: impl Iterator<Item = Answer>) -> Agreement {
        let Some(first) = rows.next() else { return Agreement::Empty };
        let means_the_same = |row: Answer| {
            row.name() == first.name()
                && (self.service.is_some()
                    || (row.meaning() == first.meaning() && row.explanation() == first.explanation() && row.services() == first.services()))
        };
        if rows.all(means_the_same) {
            Agreement::Agreed(first)
        } else {
            Agreement::Mixed
        }
    }

    fn advise(&self, category: Category, answer: Option<Answer>, given: Option<Service>) -> Advice {
        let own_services = answer.map(Answer::services).unwrap_or_default();
        let asked = given.as_ref().map_or(own_services, core::slice::from_ref);
        let annex = match answer {
            Some(Answer::Standard(StatusRow { annex: Some(annex), .. })) => Some(*annex),
            _ => self.annex,
        };
        let fits = |row: &&AdviceRow| {
            (row.first..=row.last).contains(&self.code)
                && (row.services.is_empty() || (!asked.is_empty() && asked.iter().all(|one| row.services.contains(one))))
                && (row.annex.is_none() || row.annex == annex)
        };
        let first = ADVICE.iter().find(fits);
        let stored = ADVICE.iter().filter(fits).find_map(|row| row.stored);
        if let Some(Answer::Own(own)) = answer {
            if own.retry.is_some() || own.stored.is_some() || own.explanation.is_some() {
                // Where a product says more than the standard, our advice may be wrong; that a failure is not stored holds.
                let stored = own.stored.or(stored.filter(|_| category == Category::Failure));
                return Advice { stored, retry: own.retry, actors: own.actors, why: None };
            }
        }
        Advice { stored, retry: first.and_then(|row| row.retry), actors: first.map_or(&[], |row| row.actors), why: first.map(|row| row.why) }
    }
}

/// A SOP Class by its UID, without the blanks or NUL that pad it.
fn sop_class(uid: &str) -> Option<&'static SOPClass> {
    let uid = uid.trim_start_matches(' ').trim_end_matches([' ', '\0']);
    SOP_CLASSES.iter().find(|row| row.uid == uid)
}

fn service_class(name: &str) -> Option<&'static ServiceClass> {
    SERVICE_CLASSES.iter().find(|row| row.annex == name || row.name == name)
}

fn uses(services: &[Service], service: Option<Service>) -> bool {
    service.is_none_or(|service| services.contains(&service))
}

fn is_action(annex: Option<&str>, id: u16) -> bool {
    SERVICE_CLASSES.iter().filter(|row| annex.is_none_or(|annex| row.annex == annex)).any(|row| row.action_type_ids.contains(&id))
}

/// What DICOM Status Codes mean, and what to do about them. C++17: every function can run at compile time, none allocates or throws.
///
/// Texts are UTF-8 and are never freed; what is not known is an empty text, or None of an enum.
#ifndef DICOM_STATUS_HPP
#define DICOM_STATUS_HPP

#include <cstddef>
#include <iterator>

#include "dicom_status/constants.hpp"
#include "dicom_status/rows.hpp"
#include "dicom_status/tables.hpp"

namespace dicom_status {

/// Where a code was received. What is left out is not known; a part that is of no use, such as a private SOP Class, takes nothing away.
struct Context {
    unsigned service = 0;              ///< one DIMSE service, such as Service::CStore; no Command Field
    std::string_view sop_class{};      ///< the SOP Class UID
    std::string_view service_class{};  ///< the service class by its name or its annex of PS3.4; of use with a private SOP Class
    int action_type_id = 0;            ///< Action Type ID (0000,1008) of an N-ACTION
    std::string_view implementation{}; ///< the product whose own meanings go first, such as "dcm4chee-arc"
};

/// What a Status Code means, and what to do about it.
struct Explanation {
    std::uint16_t code = 0;             ///< as it was given, never replaced by the start of a range
    Category category = Category::None; ///< its class by the standard; None for a code that the standard does not allow
    bool is_final = true;               ///< whether no further response follows
    Scope scope = Scope::Class;         ///< who gives the answer; Class where only the class of the code is known
    bool listed = false;                ///< whether the standard lists the code for this DIMSE service and SOP Class
    std::string_view name{};            ///< the constant, such as "OutOfResources"; empty where only the class is known
    std::string_view meaning{};         ///< the words of the standard or the implementation
    std::string_view notation{};        ///< the range that matched, such as "A7xx"
    std::string_view explanation{};     ///< what happened, in our words
    std::string_view related_fields{};  ///< what may come with it, with line feeds between
    const Citation *citation = nullptr; ///< where it is printed
    std::string_view address{};         ///< where the meaning of an implementation was read
    std::string_view until{};           ///< the last edition that has it, if it was removed from the standard
    unsigned ignored = 0;               ///< the parts of the context that were of no use: Part::SOPClass and others
    Stored stored = Stored::None;       ///< whether the receiver holds the object now: our guidance, as are the next three
    Retry retry = Retry::None;          ///< whether the same request may be tried again
    unsigned actors = 0;                ///< who has to act: Actor::Sender and others
    std::string_view why{};             ///< what it means for the object or what to check, in our words
};

/// What the bytes of a PDU mean.
struct Description {
    bool known = true;                  ///< whether PS3.8 gives a meaning to every value
    std::string_view result_name{};     ///< the constant of the result
    std::string_view source_name{};     ///< the constant of the source
    std::string_view reason_name{};     ///< the constant of the reason
    int permanent = -1;                 ///< of a rejection, whether asking again cannot help; -1 where that is not said
    Speaker said_by = Speaker::None;    ///< who speaks at the peer
    std::string_view symbol{};          ///< what PS3.8 prints for the value that says most
    std::string_view explanation{};     ///< what happened and what to look at, in our words
    Retry retry = Retry::None;          ///< whether the same request may be tried again: our guidance
    unsigned actors = 0;                ///< who has to act: our guidance
    const Citation *citation = nullptr; ///< where it is printed
};

/// What an HTTP status means as an answer of DICOMweb.
struct HTTPExplanation {
    int code = 0;                       ///< the status as it was given
    std::string_view class_name{};      ///< its class by PS3.18 8.5; empty for 101
    std::string_view scope{};           ///< what gives the answer: "transaction", "general" or "class"; empty where nothing does
    bool listed = false;                ///< whether the table of the transaction lists it today; without one, whether the general table does
    std::string_view explanation{};     ///< what happened, in our words
    const HTTPRow *row = nullptr;       ///< the row with everything else; nullptr where only the class is known
};

/// What a Failure Reason or Warning Reason means.
struct ReasonExplanation {
    std::uint16_t code = 0;             ///< the value as it was given
    Category category = Category::None; ///< by the attribute, where it is given; otherwise the class of the code
    std::string_view name{};            ///< the constant; empty where no meaning is known, or the place leaves several open
    std::string_view meaning{};         ///< as printed
    std::string_view notation{};        ///< the range that matched, such as "A7xx"
    std::string_view explanation{};     ///< what happened, in our words
    Retry retry = Retry::None;          ///< whether the same request may be tried again: our guidance
    unsigned actors = 0;                ///< who has to act: our guidance
    std::string_view scope{};           ///< "reason", "Status Code" (that of C-STORE with this value) or "class"
    bool listed = false;                ///< whether a table of the place lists the value
    const Citation *citation = nullptr; ///< where it is printed
};

namespace detail {

/// The word of a value; empty for a value that the enum does not have.
template <typename Choice, std::size_t Count>
constexpr std::string_view word(const std::string_view (&words)[Count], Choice value)
{
    const auto index = static_cast<std::size_t>(value);
    return index < Count ? words[index] : std::string_view{};
}

/// The word of the only bit of a set; empty for none or several.
template <std::size_t Count>
constexpr std::string_view bit_word(const std::string_view (&words)[Count], unsigned set)
{
    for (std::size_t i = 0; i < Count; i++) {
        if (set == 1U << i) {
            return words[i];
        }
    }
    return {};
}

} // namespace detail

/// The value of a constant: `code(StorageStatus::OutOfResources) == 0xA700`.
template <typename Status>
constexpr std::uint16_t code(Status status) noexcept
{
    return static_cast<std::uint16_t>(status);
}

/// The Status Class of a code by PS3.7 Annex C, such as Warning for 0xB006; None for a code that the standard does not allow.
constexpr Category category(std::uint16_t code) noexcept
{
    for (const Segment &segment : tables::segments) {
        if (segment.first <= code && code <= segment.last) {
            return segment.category;
        }
    }
    return Category::None;
}

/// Whether more responses follow: 0xFF00 and 0xFF01.
constexpr bool is_pending(std::uint16_t code) noexcept
{
    return category(code) == Category::Pending;
}

/// Whether no further response follows.
constexpr bool is_final(std::uint16_t code) noexcept
{
    return !is_pending(code);
}

/// A Status Class in words, such as "Failure"; "Unknown" for None.
constexpr std::string_view to_string(Category category) noexcept
{
    return category == Category::None ? "Unknown" : detail::word(tables::category_words, category);
}

/// In words: "no", "later" or "after change"; empty for None.
constexpr std::string_view to_string(Retry retry) noexcept
{
    return detail::word(tables::retry_words, retry);
}

/// In words: "yes", "no" or "some"; empty for None.
constexpr std::string_view to_string(Stored stored) noexcept
{
    return detail::word(tables::stored_words, stored);
}

/// In words, such as "service class"; empty for None.
constexpr std::string_view to_string(Scope scope) noexcept
{
    return detail::word(tables::scope_words, scope);
}

/// In words: "service-user" or "service-provider"; empty for None.
constexpr std::string_view to_string(Speaker speaker) noexcept
{
    return detail::word(tables::speaker_words, speaker);
}

/// One actor in words: "sender", "receiver" or "administrator"; empty for none or several.
constexpr std::string_view actor_name(unsigned actor) noexcept
{
    return detail::bit_word(tables::actor_words, actor);
}

/// One part of a context in words, such as "SOP Class"; empty for none or several.
constexpr std::string_view part_name(unsigned part) noexcept
{
    return detail::bit_word(tables::part_words, part);
}

/// One DIMSE service in words, such as "C-STORE"; empty for none or several.
constexpr std::string_view service_name(unsigned service) noexcept
{
    return detail::bit_word(tables::service_words, service);
}

namespace detail {

/// The part of the tables in which a context lets a lookup search, and the rows that have the code.
struct Search {
    std::uint16_t code = 0;
    unsigned given = 0;
    unsigned service = 0;
    std::string_view annex{};
    std::string_view uid{};
    int action_type_id = 0;
    std::string_view implementation{};
    unsigned ignored = 0;
    std::size_t begin = 0;
    std::size_t end = 0;
    int narrowest = -1; ///< of the rows of tables that apply, the smallest width; -1 where none applies
};

/// A row of the standard or of an implementation.
struct Answer {
    const StatusRow *row = nullptr;
    const ImplementationRow *own = nullptr;

    constexpr std::string_view name() const { return row != nullptr ? row->name : own->name; }
    constexpr std::string_view meaning() const { return row != nullptr ? row->meaning : own->meaning; }
    constexpr std::string_view explanation() const { return row != nullptr ? row->explanation : own->explanation; }
    constexpr unsigned services() const { return row != nullptr ? row->services : own != nullptr ? own->services : 0; }
};

/// The rows that may answer; of the first group that has any, the first row answers if all mean the same.
enum class Group { OwnSingle, TabledSingle, OwnNarrower, Tabled, Always, General, Own };

enum class Agreement { Empty, Agreed, Mixed };

/// Whether a list with line feeds between its items has one.
constexpr bool has_item(std::string_view list, std::string_view item)
{
    while (!list.empty()) {
        const std::size_t end = list.find('\n');
        if (list.substr(0, end) == item) {
            return true;
        }
        list = end == std::string_view::npos ? std::string_view{} : list.substr(end + 1);
    }
    return false;
}

/// A UID without the blanks or NUL that pad it.
constexpr std::string_view trimmed(std::string_view uid)
{
    while (!uid.empty() && uid.front() == ' ') {
        uid.remove_prefix(1);
    }
    while (!uid.empty() && (uid.back() == ' ' || uid.back() == '\0')) {
        uid.remove_suffix(1);
    }
    return uid;
}

constexpr bool uses(unsigned services, unsigned service)
{
    return service == 0 || (services & service) != 0;
}

constexpr const SOPClass *sop_class(std::string_view uid, unsigned service)
{
    for (const SOPClass &row : tables::sop_classes) {
        if (row.uid == trimmed(uid)) {
            return !row.annex.empty() && uses(row.services, service) ? &row : nullptr;
        }
    }
    return nullptr;
}

constexpr const ServiceClass *service_class(std::string_view name, unsigned service)
{
    for (const ServiceClass &row : tables::service_classes) {
        if (row.annex == name || row.name == name) {
            return uses(row.services, service) ? &row : nullptr;
        }
    }
    return nullptr;
}

constexpr bool has_bit(unsigned bits, int number)
{
    return number > 0 && number < 32 && (bits >> static_cast<unsigned>(number) & 1U) != 0;
}

constexpr bool is_action(std::string_view annex, int action_type_id)
{
    for (const ServiceClass &row : tables::service_classes) {
        if ((annex.empty() || row.annex == annex) && has_bit(row.action_type_ids, action_type_id)) {
            return true;
        }
    }
    return false;
}

/// The index of the first row that begins at a code or behind it: the rows stand in the order of their first code.
constexpr std::size_t first_from(int code)
{
    std::size_t low = 0;
    std::size_t high = std::size(tables::statuses);
    while (low < high) {
        const std::size_t middle = low + (high - low) / 2;
        if (tables::statuses[middle].first < code) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

/// No range is wider than a class of codes.
inline constexpr int widest = 0xFFF;

constexpr bool is_tabled(const Search &search, const StatusRow &row)
{
    return row.scope == Scope::ServiceClass && uses(row.services, search.service) && (search.annex.empty() || row.annex == search.annex) &&
           (search.uid.empty() || row.sop_classes.empty() || has_item(row.sop_classes, search.uid)) &&
           (search.action_type_id == 0 || row.action_type_ids == 0 || has_bit(row.action_type_ids, search.action_type_id));
}

constexpr bool is_always(const Search &search, const StatusRow &row)
{
    return search.service == 0 ? row.scope == Scope::General : row.scope == Scope::DIMSEService && (row.services & search.service) != 0;
}

constexpr bool is_in(const Search &search, Group group, const StatusRow &row)
{
    if (search.code > row.last) {
        return false;
    }
    switch (group) {
    case Group::TabledSingle: return row.first == row.last && is_tabled(search, row);
    case Group::Tabled: return is_tabled(search, row);
    case Group::Always: return is_always(search, row);
    case Group::General: return row.scope == Scope::General;
    case Group::OwnSingle:
    case Group::OwnNarrower:
    case Group::Own: break;
    }
    return false;
}

constexpr bool is_own(const Search &search, Group group, const ImplementationRow &row)
{
    if (row.first > search.code || search.code > row.last || (row.services != 0 && !uses(row.services, search.service)) ||
        row.implementation != search.implementation) {
        return false;
    }
    switch (group) {
    case Group::OwnSingle: return row.first == row.last;
    case Group::OwnNarrower: return !row.heading && (search.narrowest < 0 || row.last - row.first < search.narrowest);
    case Group::Own: return true;
    case Group::TabledSingle:
    case Group::Tabled:
    case Group::Always:
    case Group::General: break;
    }
    return false;
}

/// The same name, and without a DIMSE service the same words for the same services: nothing is guessed.
constexpr bool means_the_same(const Answer &left, const Answer &right, bool is_service_known)
{
    return left.name() == right.name() && (is_service_known || (left.meaning() == right.meaning() && left.explanation() == right.explanation() &&
                                                                left.services() == right.services()));
}

constexpr void add(Answer &first, Agreement &agreement, const Answer &next, bool is_service_known)
{
    if (agreement == Agreement::Empty) {
        first = next;
        agreement = Agreement::Agreed;
    } else if (!means_the_same(next, first, is_service_known)) {
        agreement = Agreement::Mixed;
    }
}

constexpr Agreement agree(const Search &search, Group group, Answer &first)
{
    Agreement agreement = Agreement::Empty;
    if (group == Group::OwnSingle || group == Group::OwnNarrower || group == Group::Own) {
        if (search.implementation.empty()) {
            return agreement;
        }
        for (const ImplementationRow &row : tables::implementations) {
            if (is_own(search, group, row)) {
                add(first, agreement, Answer{nullptr, &row}, search.service != 0);
            }
        }
        return agreement;
    }
    for (std::size_t i = search.begin; i < search.end; i++) {
        if (is_in(search, group, tables::statuses[i])) {
            add(first, agreement, Answer{&tables::statuses[i], nullptr}, search.service != 0);
        }
    }
    return agreement;
}

constexpr Answer choose(const Search &search)
{
    constexpr Group with_class[] = {Group::OwnSingle, Group::TabledSingle, Group::OwnNarrower, Group::Tabled, Group::Always, Group::General, Group::Own};
    constexpr Group without_class[] = {Group::OwnSingle, Group::Always, Group::OwnNarrower, Group::Tabled, Group::General, Group::Own};
    const bool is_class_known = !search.annex.empty();
    const std::size_t count = is_class_known ? std::size(with_class) : std::size(without_class);
    Answer first{};
    for (std::size_t i = 0; i < count; i++) {
        const Group group = is_class_known ? with_class[i] : without_class[i];
        Agreement agreement = agree(search, group, first);
        if (group == Group::Tabled && !is_class_known && agreement != Agreement::Agreed) {
            // Tables that contradict each other say less than the implementation does.
            Answer own{};
            const Agreement said = agree(search, Group::Own, own);
            if (said != Agreement::Empty) {
                agreement = said;
                first = own;
            }
        }
        if (agreement == Agreement::Agreed) {
            return first;
        }
        if (agreement == Agreement::Mixed && group != Group::OwnSingle && group != Group::OwnNarrower) {
            break;
        }
    }
    return agree(search, Group::Always, first) == Agreement::Agreed ? first : Answer{};
}

constexpr void advise(const Search &search, const Answer &answer, unsigned given, Explanation &found)
{
    const unsigned asked = given != 0 ? given : answer.services();
    const std::string_view annex = answer.row != nullptr && !answer.row->annex.empty() ? answer.row->annex : search.annex;
    bool is_first = true;
    for (const AdviceRow &row : tables::advice) {
        if (row.first > search.code || search.code > row.last || (row.services != 0 && (asked == 0 || (asked & ~row.services) != 0)) ||
            (!row.annex.empty() && row.annex != annex)) {
            continue;
        }
        if (is_first) {
            found.retry = row.retry;
            found.actors = row.actors;
            found.why = row.why;
            is_first = false;
        }
        if (found.stored == Stored::None) {
            found.stored = row.stored;
        }
    }
    const ImplementationRow *own = answer.own;
    if (own != nullptr && (own->retry != Retry::None || own->stored != Stored::None || !own->explanation.empty())) {
        // Where a product says more than the standard, our advice may be wrong; that a failure is not stored holds.
        if (own->stored != Stored::None) {
            found.stored = own->stored;
        } else if (found.category != Category::Failure) {
            found.stored = Stored::None;
        }
        found.retry = own->retry;
        found.actors = own->actors;
        found.why = {};
    }
}

constexpr bool is_product(std::string_view name)
{
    for (const ImplementationRow &row : tables::implementations) {
        if (row.implementation == name) {
            return true;
        }
    }
    return false;
}

constexpr Search search_for(std::uint16_t code, const Context &context)
{
    const unsigned service = bit_word(tables::service_words, context.service).empty() ? 0 : context.service;
    const SOPClass *by_uid = sop_class(context.sop_class, service);
    const ServiceClass *by_name = service_class(context.service_class, service);
    const unsigned services = by_uid != nullptr ? by_uid->services : by_name != nullptr ? by_name->services : 0;
    const bool is_only_one = services != 0 && (services & (services - 1)) == 0;
    Search search{};
    search.code = code;
    search.given = service;
    search.service = service == 0 && is_only_one ? services : service;
    search.annex = by_uid != nullptr ? by_uid->annex : by_name != nullptr ? by_name->annex : std::string_view{};
    search.uid = by_uid != nullptr && !by_uid->retired ? by_uid->uid : std::string_view{};
    search.action_type_id = is_action(search.annex, context.action_type_id) ? context.action_type_id : 0;
    search.implementation = context.implementation;
    const bool is_class_of_use = by_name != nullptr && by_name->annex == search.annex;
    search.ignored = (context.service != service ? Part::Service : 0U) |
                     (!context.sop_class.empty() && by_uid == nullptr ? Part::SOPClass : 0U) |
                     (!context.service_class.empty() && !is_class_of_use ? Part::ServiceClass : 0U) |
                     (context.action_type_id != search.action_type_id ? Part::ActionTypeID : 0U) |
                     (!context.implementation.empty() && !is_product(context.implementation) ? Part::Implementation : 0U);
    search.begin = first_from(code - widest);
    search.end = first_from(code + 1);
    return search;
}

constexpr const PDUValue *pdu_value(Role role, int source, int value)
{
    for (const PDUValue &row : tables::pdu_values) {
        if (row.role == role && row.source == source && row.first <= value && value <= row.last) {
            return &row;
        }
    }
    return nullptr;
}

constexpr std::string_view name_of(const PDUValue *value)
{
    return value != nullptr ? value->name : std::string_view{};
}

/// What values have in common with what they say: the last value says most.
template <std::size_t Count>
constexpr Description describe(const PDUValue *const (&values)[Count], const PDUValue *advising)
{
    Description found{};
    const PDUValue *last = nullptr;
    for (const PDUValue *value : values) {
        found.known = found.known && !name_of(value).empty();
        if (value != nullptr) {
            last = value;
            found.said_by = found.said_by == Speaker::None ? value->said_by : found.said_by;
        }
    }
    found.explanation = found.known && last != nullptr ? last->explanation : tables::undefined_values;
    if (last != nullptr) {
        found.symbol = last->symbol;
        found.citation = &last->citation;
    }
    if (advising != nullptr) {
        found.retry = advising->retry;
        found.actors = advising->actors;
    }
    return found;
}

constexpr bool is_called(const HTTPRow &row, std::string_view service, std::string_view transaction)
{
    constexpr std::string_view suffix = " Transaction";
    if (row.transaction.empty() || (!service.empty() && service != row.service && service != row.acronym)) {
        return false;
    }
    return transaction.empty() || transaction == row.transaction || transaction == row.acronym ||
           (row.transaction.size() == transaction.size() + suffix.size() && row.transaction.substr(0, transaction.size()) == transaction &&
            row.transaction.substr(transaction.size()) == suffix);
}

constexpr bool is_same_table(const HTTPRow &left, const HTTPRow &right)
{
    return left.service == right.service && left.transaction == right.transaction;
}

/// A row of the only table that has these names; nullptr where none or several have them.
constexpr const HTTPRow *http_table(std::string_view service, std::string_view transaction)
{
    const HTTPRow *table = nullptr;
    if (service.empty() && transaction.empty()) {
        return table;
    }
    for (const HTTPRow &row : tables::http_statuses) {
        if (!is_called(row, service, transaction)) {
            continue;
        }
        if (table != nullptr && !is_same_table(row, *table)) {
            return nullptr;
        }
        table = &row;
    }
    return table;
}

/// Whether a table of the place that a row is of has a single code where the row is a range.
constexpr bool is_covered(const ReasonRow &row, std::uint16_t code)
{
    if (row.first == row.last) {
        return false;
    }
    for (const ReasonRow &other : tables::reasons) {
        if (other.first == code && other.last == code && other.attribute == row.attribute && other.context == row.context) {
            return true;
        }
    }
    return false;
}

} // namespace detail

/// What a code means in a context and what to do about it. The most specific meaning goes first: the implementation's, the table of
/// the SOP Class, a range in it, the list of the DIMSE service, the general statuses, the class. For a code that the standard does
/// not allow the category is None.
///
///     auto found = dicom_status::explain(0xA702, {dicom_status::Service::CMove});
constexpr Explanation explain(std::uint16_t code, const Context &context = {}) noexcept
{
    Explanation found{};
    found.code = code;
    found.category = category(code);
    found.is_final = found.category != Category::Pending;
    if (found.category == Category::None) {
        return found;
    }
    detail::Search search = detail::search_for(code, context);
    for (std::size_t i = search.begin; i < search.end; i++) {
        const StatusRow &row = tables::statuses[i];
        const bool is_tabled = detail::is_in(search, detail::Group::Tabled, row);
        found.listed = found.listed || is_tabled || detail::is_in(search, detail::Group::Always, row);
        if (is_tabled && (search.narrowest < 0 || row.last - row.first < search.narrowest)) {
            search.narrowest = row.last - row.first;
        }
    }
    const detail::Answer answer = detail::choose(search);
    if (answer.row != nullptr) {
        found.scope = answer.row->scope;
        found.notation = answer.row->notation;
        found.related_fields = answer.row->related_fields;
        found.citation = &answer.row->citation;
        found.until = answer.row->until;
    } else if (answer.own != nullptr) {
        found.scope = Scope::Implementation;
        found.notation = answer.own->notation;
        found.related_fields = answer.own->related_fields;
        found.address = answer.own->address;
    }
    found.ignored = search.ignored;
    if (found.scope != Scope::Class) {
        found.name = answer.name();
        found.meaning = answer.meaning();
        found.explanation = answer.explanation();
    }
    detail::advise(search, answer, search.given, found);
    return found;
}

/// Why a peer rejected an association: Result, Source and Reason/Diag. of an A-ASSOCIATE-RJ (PS3.8 9.3.4), 0 to 255 each.
/// `describe_rejection(1, 1, 7).reason_name == "CalledAETitleNotRecognized"`
constexpr Description describe_rejection(int result, int source, int reason) noexcept
{
    const PDUValue *const values[] = {detail::pdu_value(Role::RejectResult, -1, result), detail::pdu_value(Role::RejectSource, -1, source),
                                      detail::pdu_value(Role::RejectReason, source, reason)};
    Description found = detail::describe(values, values[2]);
    found.result_name = detail::name_of(values[0]);
    found.source_name = detail::name_of(values[1]);
    found.reason_name = detail::name_of(values[2]);
    found.permanent = values[0] != nullptr ? values[0]->permanent : -1;
    // The result says whether to ask again, the reason who can change something.
    if (found.retry != Retry::None && values[0] != nullptr && values[0]->retry != Retry::None) {
        found.retry = values[0]->retry;
    }
    return found;
}

/// Why a peer aborted an association (PS3.8 9.3.8); the reason means something only if the source is 2.
/// `describe_abort(2, 2).reason_name == "UnexpectedPDU"`
constexpr Description describe_abort(int source, int reason) noexcept
{
    const PDUValue *sources = detail::pdu_value(Role::AbortSource, -1, source);
    const PDUValue *reasons = detail::pdu_value(Role::AbortReason, source, reason);
    bool is_significant = false;
    for (const PDUValue &row : tables::pdu_values) {
        is_significant = is_significant || (row.role == Role::AbortReason && row.source == source);
    }
    const PDUValue *const both[] = {sources, reasons};
    const PDUValue *const one[] = {sources};
    Description found = is_significant ? detail::describe(both, reasons) : detail::describe(one, sources);
    found.source_name = detail::name_of(sources);
    found.reason_name = detail::name_of(reasons);
    return found;
}

/// What became of a presentation context: its Result/Reason in an A-ASSOCIATE-AC (PS3.8 9.3.3.2).
/// `describe_presentation_context_result(3).result_name == "AbstractSyntaxNotSupported"`
constexpr Description describe_presentation_context_result(int result) noexcept
{
    const PDUValue *const values[] = {detail::pdu_value(Role::PresentationContextResult, -1, result)};
    Description found = detail::describe(values, values[0]);
    found.result_name = detail::name_of(values[0]);
    return found;
}

/// What a condition in the log of a product means, such as ("0006:0317", "dcmtk"); nullptr where it is not known.
constexpr const Condition *explain_condition(std::string_view code, std::string_view implementation) noexcept
{
    for (const Condition &row : tables::conditions) {
        if (row.code == code && row.implementation == implementation) {
            return &row;
        }
    }
    return nullptr;
}

/// What an HTTP status means as the answer of a DICOMweb transaction: "STOW-RS", "QIDO-RS", "WADO-RS" or a name of PS3.18. The scope
/// is empty where PS3.18 gives no class. `explain_http(409, {}, "STOW-RS").row->category == "Failure"`
constexpr HTTPExplanation explain_http(int code, std::string_view service = {}, std::string_view transaction = {}) noexcept
{
    HTTPExplanation found{};
    found.code = code;
    for (const HTTPClass &row : tables::http_classes) {
        if (row.first <= code && code <= row.last) {
            found.class_name = row.name;
            found.scope = "class";
            found.explanation = row.explanation;
        }
    }
    const HTTPRow *table = detail::http_table(service, transaction);
    const HTTPRow *general = nullptr;
    for (const HTTPRow &row : tables::http_statuses) {
        if (row.code != code) {
            continue;
        }
        if (row.transaction.empty()) {
            general = &row;
        } else if (table != nullptr && detail::is_same_table(row, *table)) {
            found.row = &row;
        }
    }
    if (found.row != nullptr) {
        found.scope = "transaction";
        found.listed = found.row->until.empty();
    } else if (general != nullptr) {
        found.row = general;
        found.scope = "general";
        found.listed = table == nullptr && general->until.empty();
    }
    if (found.row != nullptr) {
        found.explanation = found.row->explanation;
    }
    return found;
}

/// What a Failure Reason "(0008,1197)" or Warning Reason "(0008,1196)" means in "store-instances", "storage-commitment" or
/// "media-creation"; attribute and context may be empty.
/// `explain_reason(0xC122, {}, "store-instances").name == "ReferencedTransferSyntaxNotSupported"`
constexpr ReasonExplanation explain_reason(std::uint16_t code, std::string_view attribute = {}, std::string_view context = {}) noexcept
{
    ReasonExplanation found{};
    found.code = code;
    found.category = attribute == "(0008,1197)" ? Category::Failure : attribute == "(0008,1196)" ? Category::Warning : category(code);
    const ReasonRow *first = nullptr;
    bool is_named = true;
    bool agree = true;
    for (const ReasonRow &row : tables::reasons) {
        if (row.first > code || code > row.last || (!attribute.empty() && row.attribute != attribute) || (!context.empty() && row.context != context) ||
            detail::is_covered(row, code)) {
            continue;
        }
        first = first != nullptr ? first : &row;
        is_named = is_named && row.name == first->name;
        agree = agree && is_named && row.explanation == first->explanation;
    }
    if (first != nullptr) {
        found.scope = "reason";
        found.listed = true;
        found.citation = &first->citation;
        if (is_named) {
            found.name = first->name;
            found.meaning = first->meaning;
            found.notation = first->notation;
        }
        if (agree) {
            found.explanation = first->explanation;
            found.retry = first->retry;
            found.actors = first->actors;
        }
        return found;
    }
    Context store{};
    store.service = Service::CStore;
    const Explanation status = explain(code, store);
    found.scope = status.scope == Scope::Class ? "class" : "Status Code";
    if (status.scope == Scope::Class) {
        return found;
    }
    found.name = status.name;
    found.meaning = status.meaning;
    found.citation = status.citation;
    if (status.category != found.category) {
        found.explanation = tables::other_class;
        return found;
    }
    // What to do says more of a Status Code than its words, which are those of any DIMSE service.
    found.explanation = !status.explanation.empty() && !status.why.empty() ? status.why : status.explanation;
    found.retry = status.retry;
    found.actors = status.actors;
    return found;
}

/// The status of a retrieve (Service::CMove or CGet) by its sub-operations; -1 for another service.
/// `final_retrieve_status(Service::CMove, 0, 4, 1, 0) == 0xB000`
constexpr std::int32_t final_retrieve_status(unsigned service, unsigned remaining, unsigned completed, unsigned failed, unsigned warning,
                                             bool canceled = false) noexcept
{
    for (const RetrieveCodes &codes : tables::retrieves) {
        if (codes.services != service) {
            continue;
        }
        if (canceled) {
            return codes.cancel;
        }
        if (remaining > 0) {
            return codes.pending;
        }
        if (failed == 0 && warning == 0) {
            return codes.success;
        }
        return completed == 0 && warning == 0 ? codes.failure : codes.warning;
    }
    return -1;
}

/// What became of the instances of a Store Instances request: "stored", "stored with warnings", "partly stored", "nothing stored" or
/// "unknown". status and sent are -1 where they are not known; stored are those without a warning.
/// `store_outcome(202, 3, 0, 1, 0, -1) == "partly stored"`
constexpr std::string_view store_outcome(int status, int stored, int warned, int failed, int other_failures, int sent) noexcept
{
    const bool any_failed = failed > 0 || other_failures > 0;
    if (stored > 0 || warned > 0) {
        const bool is_other_status = status >= 0 && (status < 200 || status > 299);
        const bool is_part_only = status == 202 && !any_failed && warned == 0;
        const bool is_unnamed = sent > static_cast<long long>(stored) + warned + failed + other_failures;
        if (any_failed || is_unnamed || is_other_status || is_part_only) {
            return "partly stored";
        }
        return warned > 0 ? "stored with warnings" : "stored";
    }
    // A server that failed on the way, or a proxy before it, may have stored something.
    const bool may_have_stored = status == 408 || status == 500 || status == 502 || status == 504;
    const bool is_refused = status >= 400 && status <= 599 && !may_have_stored;
    return any_failed || is_refused ? "nothing stored" : "unknown";
}

} // namespace dicom_status

#endif

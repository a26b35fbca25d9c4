// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".
#ifndef DICOM_STATUS_ROWS_HPP
#define DICOM_STATUS_ROWS_HPP

#include <cstdint>
#include <string_view>

namespace dicom_status {

/// A Status Class of PS3.7 Annex C. None: not said.
enum class Category { None, Success, Pending, Cancel, Warning, Failure };

/// Who gives a meaning to a code, from the most specific to the least. None: not said.
enum class Scope { None, Implementation, ServiceClass, DIMSEService, General, Class };

/// A field of a PDU. None: not said.
enum class Role { None, RejectResult, RejectSource, RejectReason, AbortSource, AbortReason, PresentationContextResult, PDUType };

/// Whether the same request may be tried again. None: not said.
enum class Retry { None, No, Later, AfterChange };

/// Whether the receiver holds the object, or of a retrieve the destination the objects. None: not said.
enum class Stored { None, Yes, No, Some };

/// Who speaks at the peer: its application or its network layer. None: not said.
enum class Speaker { None, ServiceUser, ServiceProvider };

/// A DIMSE service of PS3.7. A set of them is the sum of its members.
struct Service {
    constexpr static unsigned CStore = 1U << 0U;
    constexpr static unsigned CGet = 1U << 1U;
    constexpr static unsigned CFind = 1U << 2U;
    constexpr static unsigned CMove = 1U << 3U;
    constexpr static unsigned CEcho = 1U << 4U;
    constexpr static unsigned NEventReport = 1U << 5U;
    constexpr static unsigned NGet = 1U << 6U;
    constexpr static unsigned NSet = 1U << 7U;
    constexpr static unsigned NAction = 1U << 8U;
    constexpr static unsigned NCreate = 1U << 9U;
    constexpr static unsigned NDelete = 1U << 10U;
};

/// Who has to act: who made the request (sender), who answered it (receiver), or who runs them (administrator). A set of them is the sum of its members.
struct Actor {
    constexpr static unsigned Sender = 1U << 0U;
    constexpr static unsigned Receiver = 1U << 1U;
    constexpr static unsigned Administrator = 1U << 2U;
};

/// A part of a context in which a code was received. A set of them is the sum of its members.
struct Part {
    constexpr static unsigned Service = 1U << 0U;
    constexpr static unsigned SOPClass = 1U << 1U;
    constexpr static unsigned ServiceClass = 1U << 2U;
    constexpr static unsigned ActionTypeID = 1U << 3U;
    constexpr static unsigned Implementation = 1U << 4U;
};

/// Where in the standard something stands; what is not there is empty.
struct Citation {
    std::string_view part;
    std::string_view section;
    std::string_view table;
    std::string_view edition;
    std::string_view address;
};

/// A run of codes of one class, by PS3.7 Annex C. Codes in no segment are not allowed.
struct Segment {
    std::uint16_t first; ///< The code, or the first code of a range.
    std::uint16_t last; ///< The last code of the range; the code itself where it is one.
    Category category; ///< The Status Class.
};

/// A status in a place that has it: a table of PS3.4, the list of a DIMSE service in PS3.7, or the general statuses.
struct StatusRow {
    std::uint16_t first; ///< The code, or the first code of a range.
    std::uint16_t last; ///< The last code of the range; the code itself where it is one.
    std::string_view notation; ///< What is printed for a range, such as A7xx.
    Category category; ///< The Status Class.
    std::string_view name; ///< The constant.
    std::string_view meaning; ///< As printed; empty where nothing is printed.
    Scope scope; ///< What kind of place it is.
    std::string_view annex; ///< The annex of PS3.4 that defines the service class.
    unsigned services; ///< The DIMSE services; empty for all.
    std::string_view sop_classes; ///< The UIDs of the SOP Classes that it is for; empty for all of the service class.
    unsigned action_type_ids; ///< The Action Type IDs that it is for; empty for all.
    std::string_view related_fields; ///< The command elements and parts of the Data Set that may come with it.
    std::string_view explanation; ///< What happened, in our words.
    Citation citation; ///< Where it is printed.
    std::string_view until; ///< The last edition that has it, if it was removed.
};

/// A service class of PS3.4.
struct ServiceClass {
    std::string_view annex; ///< The annex of PS3.4 that defines the service class.
    std::string_view name; ///< Its name.
    unsigned services; ///< The DIMSE services of its messages.
    unsigned action_type_ids; ///< The Action Type IDs that decide which statuses an N-ACTION has.
};

/// A SOP Class, current or retired.
struct SOPClass {
    std::string_view uid; ///< Its UID.
    std::string_view annex; ///< The annex of its service class; missing if that is retired too.
    unsigned services; ///< The DIMSE services of its messages; of a retired one, those of the service class.
    bool retired; ///< Whether it is retired: it then counts as its service class.
};

/// What to do about a status: our guidance, not the standard's. Of the rows that fit, the first counts.
struct AdviceRow {
    std::uint16_t first; ///< The code, or the first code of a range.
    std::uint16_t last; ///< The last code of the range; the code itself where it is one.
    unsigned services; ///< The DIMSE services; empty for all.
    std::string_view annex; ///< The annex of PS3.4 that defines the service class.
    Stored stored; ///< Whether the receiver holds the object, where that can be said.
    Retry retry; ///< Whether the same request may be tried again, where that can be said: our guidance.
    unsigned actors; ///< Who has to act: our guidance.
    std::string_view why; ///< What it means for the object or what to check, in our words.
};

/// A meaning that a product or toolkit gives to a code.
struct ImplementationRow {
    std::string_view implementation; ///< The product by its name in this package, such as dcm4chee-arc.
    std::uint16_t first; ///< The code, or the first code of a range.
    std::uint16_t last; ///< The last code of the range; the code itself where it is one.
    std::string_view notation; ///< What is printed for a range, such as A7xx.
    std::string_view name; ///< The constant.
    std::string_view meaning; ///< As printed; empty where nothing is printed.
    std::string_view explanation; ///< What happened, in our words.
    unsigned services; ///< The DIMSE services; empty for all.
    std::string_view related_fields; ///< The command elements and parts of the Data Set that may come with it.
    bool heading; ///< Whether it is a range that only groups other codes.
    Stored stored; ///< Whether the receiver holds the object, where that can be said.
    Retry retry; ///< Whether the same request may be tried again, where that can be said: our guidance.
    unsigned actors; ///< Who has to act: our guidance.
    std::string_view address; ///< Where it was read.
};

/// A condition that a product logs for trouble with the network.
struct Condition {
    std::string_view implementation; ///< The product by its name in this package, such as dcmtk.
    std::string_view code; ///< As module and code, such as 0006:0317.
    std::string_view name; ///< Its constant.
    std::string_view meaning; ///< What the product prints.
    std::string_view exception; ///< The exception that stands for it.
    std::string_view explanation; ///< What happened, in our words.
};

/// A value, or a reserved range of values, of a PDU field of PS3.8.
struct PDUValue {
    Role role; ///< The field.
    int source; ///< Of a reason, the source to which it belongs.
    int first; ///< The value, or the first one of a range.
    int last; ///< The last value of the range; the value itself where it is one.
    std::string_view name; ///< The constant; missing where the value is reserved.
    std::string_view symbol; ///< As printed, or as we read a misprint.
    std::string_view explanation; ///< What happened, in our words.
    Speaker said_by; ///< Who speaks at the peer, where that is said.
    int permanent; ///< Of a result, whether asking again cannot help.
    Retry retry; ///< Whether the same request may be tried again, where that can be said: our guidance.
    unsigned actors; ///< Who has to act: our guidance.
    Citation citation; ///< Where it is printed.
};

/// An HTTP status in the table of a DICOMweb transaction, or in the general table of PS3.18, which has no transaction.
struct HTTPRow {
    std::string_view service; ///< The service of PS3.18.
    std::string_view transaction; ///< Its transaction.
    std::string_view acronym; ///< What people call it, such as STOW-RS.
    std::uint16_t code; ///< The HTTP status.
    std::string_view category; ///< Success or Failure as the table prints it; in the general table the class.
    std::string_view name; ///< The constant.
    std::string_view phrase; ///< The reason phrase as printed.
    std::string_view meaning; ///< The first sentence as printed.
    std::string_view explanation; ///< What happened, in our words.
    Citation citation; ///< Where it is printed.
    std::string_view until; ///< The last edition that has it, if it was removed.
};

/// A class of HTTP statuses.
struct HTTPClass {
    std::string_view name; ///< Its name.
    std::uint16_t first; ///< The code, or the first code of a range.
    std::uint16_t last; ///< The last code of the range; the code itself where it is one.
    std::string_view explanation; ///< What happened, in our words.
};

/// A value of Failure Reason (0008,1197) or Warning Reason (0008,1196).
struct ReasonRow {
    std::string_view attribute; ///< The attribute by its tag.
    std::string_view context; ///< The response or module that holds it.
    std::uint16_t first; ///< The code, or the first code of a range.
    std::uint16_t last; ///< The last code of the range; the code itself where it is one.
    std::string_view notation; ///< What is printed for a range, such as A7xx.
    std::string_view name; ///< The constant.
    std::string_view meaning; ///< As printed; empty where nothing is printed.
    std::string_view explanation; ///< What happened, in our words.
    Retry retry; ///< Whether the same request may be tried again, where that can be said: our guidance.
    unsigned actors; ///< Who has to act: our guidance.
    Citation citation; ///< Where it is printed.
};

/// The statuses of a retrieve.
struct RetrieveCodes {
    unsigned services; ///< C-MOVE or C-GET.
    std::uint16_t pending; ///< While sub-operations remain.
    std::uint16_t cancel; ///< When it was canceled.
    std::uint16_t success; ///< When every sub-operation was done without a warning.
    std::uint16_t warning; ///< When some were not.
    std::uint16_t failure; ///< When every one failed.
};

} // namespace dicom_status

#endif

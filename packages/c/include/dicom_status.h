/*
 * What DICOM Status Codes mean, and what to do about them. C11, no allocation, no global state.
 *
 * Include this header anywhere; in one file define DICOM_STATUS_IMPLEMENTATION before it. Texts are UTF-8 and are never
 * freed; what is not known is NULL, or NONE of an enum. The implementation is C, the declarations are C++ too.
 */
#ifndef DICOM_STATUS_H
#define DICOM_STATUS_H

#include "dicom_status/constants.h"
#include "dicom_status/rows.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Where a code was received. Zero is "not known"; a part that is of no use, such as a private SOP Class, takes nothing away. */
typedef struct {
    unsigned service;           /* one DIMSE service, such as DICOM_SERVICE_C_STORE; no Command Field */
    const char *sop_class;      /* the SOP Class UID */
    const char *service_class;  /* the service class by its name or its annex of PS3.4; of use with a private SOP Class */
    int action_type_id;         /* Action Type ID (0000,1008) of an N-ACTION */
    const char *implementation; /* the product whose own meanings go first, such as "dcm4chee-arc" */
} dicom_context;

/* What a Status Code means, and what to do about it. */
typedef struct {
    uint16_t code;              /* as it was given, never replaced by the start of a range */
    dicom_category category;    /* its class by the standard, whatever an implementation says */
    bool final;                 /* whether no further response follows */
    dicom_scope scope;          /* who gives the answer; DICOM_SCOPE_CLASS where only the class of the code is known */
    bool listed;                /* whether the standard lists the code for this DIMSE service and SOP Class */
    const char *name;           /* the constant, such as "OutOfResources" */
    const char *meaning;        /* the words of the standard or the implementation */
    const char *notation;       /* the range that matched, such as "A7xx" */
    const char *explanation;    /* what happened, in our words */
    const char *related_fields; /* what may come with it, with line feeds between */
    const dicom_citation *citation; /* where it is printed */
    const char *address;        /* where the meaning of an implementation was read */
    const char *until;          /* the last edition that has it, if it was removed from the standard */
    unsigned ignored;           /* the parts of the context that were of no use: DICOM_PART_SOP_CLASS and others */
    dicom_stored stored;        /* whether the receiver holds the object now: our guidance, as are the next three */
    dicom_retry retry;          /* whether the same request may be tried again */
    unsigned actors;            /* who has to act: DICOM_ACTOR_SENDER and others */
    const char *why;            /* what it means for the object or what to check, in our words */
} dicom_explanation;

/* What the bytes of a PDU mean. */
typedef struct {
    bool known;              /* whether PS3.8 gives a meaning to every value */
    const char *result_name; /* the constant of the result */
    const char *source_name; /* the constant of the source */
    const char *reason_name; /* the constant of the reason */
    int permanent;           /* of a rejection, whether asking again cannot help; -1 where that is not said */
    dicom_speaker said_by;   /* who speaks at the peer */
    const char *symbol;      /* what PS3.8 prints for the value that says most */
    const char *explanation; /* what happened and what to look at, in our words */
    dicom_retry retry;       /* whether the same request may be tried again: our guidance */
    unsigned actors;         /* who has to act: our guidance */
    const dicom_citation *citation; /* where it is printed */
} dicom_description;

/* What an HTTP status means as an answer of DICOMweb. */
typedef struct {
    int code;                /* the status as it was given */
    const char *class_name;  /* its class by PS3.18 8.5; NULL for 101 */
    const char *scope;       /* what gives the answer: "transaction", "general" or "class" */
    bool listed;             /* whether the table of the transaction lists it today; without one, whether the general table does */
    const char *explanation; /* what happened, in our words */
    const dicom_http_row *row; /* the row with everything else; NULL where only the class is known */
} dicom_http_explanation;

/* What a Failure Reason or Warning Reason means. */
typedef struct {
    uint16_t code;           /* the value as it was given */
    dicom_category category; /* by the attribute, where it is given; otherwise the class of the code */
    const char *name;        /* the constant; NULL where no meaning is known, or the place leaves several open */
    const char *meaning;     /* as printed */
    const char *notation;    /* the range that matched, such as "A7xx" */
    const char *explanation; /* what happened, in our words */
    dicom_retry retry;       /* whether the same request may be tried again: our guidance */
    unsigned actors;         /* who has to act: our guidance */
    const char *scope;       /* "reason", "Status Code" (that of C-STORE with this value) or "class" */
    bool listed;             /* whether a table of the place lists the value */
    const dicom_citation *citation; /* where it is printed */
} dicom_reason_explanation;

/* The Status Class of a code by PS3.7 Annex C, such as DICOM_CATEGORY_WARNING for 0xB006; DICOM_CATEGORY_NONE for a code that the standard does not allow. */
dicom_category dicom_code_category(uint16_t code);

/* Whether more responses follow: 0xFF00 and 0xFF01. */
bool dicom_is_pending(uint16_t code);

/* Whether no further response follows. */
bool dicom_is_final(uint16_t code);

/* A Status Class in words, such as "Failure"; "Unknown" for DICOM_CATEGORY_NONE. */
const char *dicom_category_name(dicom_category category);

/* In words: "no", "later" or "after change"; NULL for DICOM_RETRY_NONE. */
const char *dicom_retry_name(dicom_retry retry);

/* In words: "yes", "no" or "some"; NULL for DICOM_STORED_NONE. */
const char *dicom_stored_name(dicom_stored stored);

/* In words, such as "service class"; NULL for DICOM_SCOPE_NONE. */
const char *dicom_scope_name(dicom_scope scope);

/* In words: "service-user" or "service-provider"; NULL for DICOM_SPEAKER_NONE. */
const char *dicom_speaker_name(dicom_speaker speaker);

/* One actor in words: "sender", "receiver" or "administrator"; NULL for none or several. */
const char *dicom_actor_name(unsigned actor);

/* One part of a context in words, such as "SOP Class"; NULL for none or several. */
const char *dicom_part_name(unsigned part);

/* One DIMSE service in words, such as "C-STORE"; NULL for none or several. */
const char *dicom_service_name(unsigned service);

/*
 * What a code means in a context (NULL: not known) and what to do about it. The most specific meaning goes first: the
 * implementation's, the table of the SOP Class, a range in it, the list of the DIMSE service, the general statuses, the class.
 * Returns false, and a result without a meaning, for a code that the standard does not allow.
 *
 *   dicom_context context = {.service = DICOM_SERVICE_C_MOVE};
 *   dicom_explanation found;
 *   if (dicom_explain(0xA702, &context, &found) && found.meaning) puts(found.meaning);
 */
bool dicom_explain(uint16_t code, const dicom_context *context, dicom_explanation *found);

/* Why a peer rejected an association: Result, Source and Reason/Diag. of an A-ASSOCIATE-RJ (PS3.8 9.3.4), 0 to 255 each. (1, 1, 7) is
 * CalledAETitleNotRecognized. */
dicom_description dicom_describe_rejection(int result, int source, int reason);

/* Why a peer aborted an association (PS3.8 9.3.8); the reason means something only if the source is 2. (2, 2) is UnexpectedPDU. */
dicom_description dicom_describe_abort(int source, int reason);

/* What became of a presentation context: its Result/Reason in an A-ASSOCIATE-AC (PS3.8 9.3.3.2). 3 is AbstractSyntaxNotSupported. */
dicom_description dicom_describe_presentation_context_result(int result);

/* What a condition in the log of a product means, such as ("0006:0317", "dcmtk"); NULL where it is not known. */
const dicom_condition *dicom_explain_condition(const char *code, const char *implementation);

/*
 * What an HTTP status means as the answer of a DICOMweb transaction: "STOW-RS", "QIDO-RS", "WADO-RS" or a name of PS3.18.
 * Service and transaction may be NULL. Returns false where PS3.18 gives no class. (409, NULL, "STOW-RS") has the category "Failure".
 */
bool dicom_explain_http(int code, const char *service, const char *transaction, dicom_http_explanation *found);

/*
 * What a Failure Reason "(0008,1197)" or Warning Reason "(0008,1196)" means in "store-instances", "storage-commitment" or
 * "media-creation". Attribute and context may be NULL. (0xC122, NULL, "store-instances") is ReferencedTransferSyntaxNotSupported.
 */
dicom_reason_explanation dicom_explain_reason(uint16_t code, const char *attribute, const char *context);

/* The status of a retrieve (DICOM_SERVICE_C_MOVE or _C_GET) by its sub-operations; -1 for another service. With 4 completed and 1 failed
 * it is 0xB000. */
int32_t dicom_final_retrieve_status(unsigned service, unsigned remaining, unsigned completed, unsigned failed, unsigned warning, bool canceled);

/*
 * What became of the instances of a Store Instances request: "stored", "stored with warnings", "partly stored", "nothing stored"
 * or "unknown". status and sent are -1 where they are not known; stored are those without a warning. (202, 3, 0, 1, 0, -1) is "partly stored".
 */
const char *dicom_store_outcome(int status, int stored, int warned, int failed, int other_failures, int sent);

#ifdef __cplusplus
}
#endif

#endif

#if defined(DICOM_STATUS_IMPLEMENTATION) && !defined(DICOM_STATUS_IMPLEMENTED)
#define DICOM_STATUS_IMPLEMENTED

#include <string.h>

#include "dicom_status/tables.h"

dicom_category dicom_code_category(uint16_t code)
{
    for (size_t i = 0; i < dicom_segments_table_length; i++) {
        if (dicom_segments_table[i].first <= code && code <= dicom_segments_table[i].last) {
            return dicom_segments_table[i].category;
        }
    }
    return DICOM_CATEGORY_NONE;
}

bool dicom_is_pending(uint16_t code)
{
    return dicom_code_category(code) == DICOM_CATEGORY_PENDING;
}

bool dicom_is_final(uint16_t code)
{
    return !dicom_is_pending(code);
}

/* The word of a value; NULL for a value that the enum does not have. */
#define DICOM_WORD_(words, value) ((unsigned)(value) < sizeof(words) / sizeof(words)[0] ? (words)[(value)] : NULL)

const char *dicom_category_name(dicom_category category)
{
    const char *word = DICOM_WORD_(dicom_category_words, category);
    return word != NULL ? word : "Unknown";
}

const char *dicom_retry_name(dicom_retry retry)
{
    return DICOM_WORD_(dicom_retry_words, retry);
}

const char *dicom_stored_name(dicom_stored stored)
{
    return DICOM_WORD_(dicom_stored_words, stored);
}

const char *dicom_scope_name(dicom_scope scope)
{
    return DICOM_WORD_(dicom_scope_words, scope);
}

const char *dicom_speaker_name(dicom_speaker speaker)
{
    return DICOM_WORD_(dicom_speaker_words, speaker);
}

/* The word of the only bit of a set; NULL for none or several. */
static const char *dicom_bit_word_(const char *const *words, size_t count, unsigned set)
{
    for (size_t i = 0; i < count; i++) {
        if (set == 1u << i) {
            return words[i];
        }
    }
    return NULL;
}

const char *dicom_actor_name(unsigned actor)
{
    return dicom_bit_word_(dicom_actor_words, sizeof dicom_actor_words / sizeof dicom_actor_words[0], actor);
}

const char *dicom_part_name(unsigned part)
{
    return dicom_bit_word_(dicom_part_words, sizeof dicom_part_words / sizeof dicom_part_words[0], part);
}

const char *dicom_service_name(unsigned service)
{
    return dicom_bit_word_(dicom_service_words, sizeof dicom_service_words / sizeof dicom_service_words[0], service);
}

/* The part of the tables in which a context lets a lookup search, and the rows that have the code. */
typedef struct {
    uint16_t code;
    unsigned service;
    const char *annex;
    const char *uid;
    int action_type_id;
    const char *implementation;
    size_t begin;
    size_t end;
    int narrowest; /* of the rows of tables that apply, the smallest width; -1 where none applies */
} dicom_search_;

/* A row of the standard or of an implementation. */
typedef struct {
    const dicom_status_row *row;
    const dicom_implementation_row *own;
} dicom_answer_;

/* The rows that may answer; of the first group that has any, the first row answers if all mean the same. */
typedef enum {
    DICOM_OWN_SINGLE_,
    DICOM_TABLED_SINGLE_,
    DICOM_OWN_NARROWER_,
    DICOM_TABLED_,
    DICOM_ALWAYS_,
    DICOM_GENERAL_,
    DICOM_OWN_
} dicom_group_;

typedef enum { DICOM_EMPTY_, DICOM_AGREED_, DICOM_MIXED_ } dicom_agreement_;

static bool dicom_equal_(const char *left, const char *right)
{
    return left == right || (left != NULL && right != NULL && strcmp(left, right) == 0);
}

/* Whether a list with line feeds between its items has one. */
static bool dicom_has_item_(const char *list, const char *item)
{
    size_t length = strlen(item);
    while (*list != '\0') {
        size_t size = strcspn(list, "\n");
        if (size == length && memcmp(list, item, size) == 0) {
            return true;
        }
        list += size + (list[size] == '\n');
    }
    return false;
}

static const dicom_sop_class *dicom_sop_class_(const char *uid)
{
    if (uid == NULL) {
        return NULL;
    }
    uid += strspn(uid, " ");
    size_t length = strlen(uid);
    while (length > 0 && uid[length - 1] == ' ') {
        length--;
    }
    for (size_t i = 0; i < dicom_sop_classes_table_length; i++) {
        const char *known = dicom_sop_classes_table[i].uid;
        if (strlen(known) == length && memcmp(known, uid, length) == 0) {
            return &dicom_sop_classes_table[i];
        }
    }
    return NULL;
}

static const dicom_service_class *dicom_service_class_(const char *name)
{
    for (size_t i = 0; name != NULL && i < dicom_service_classes_table_length; i++) {
        const dicom_service_class *row = &dicom_service_classes_table[i];
        if (strcmp(row->annex, name) == 0 || strcmp(row->name, name) == 0) {
            return row;
        }
    }
    return NULL;
}

static bool dicom_uses_(unsigned services, unsigned service)
{
    return service == 0 || (services & service) != 0;
}

static bool dicom_is_one_(unsigned bits)
{
    return bits != 0 && (bits & (bits - 1)) == 0;
}

static bool dicom_is_action_(const char *annex, int action_type_id)
{
    for (size_t i = 0; action_type_id > 0 && action_type_id < 32 && i < dicom_service_classes_table_length; i++) {
        const dicom_service_class *row = &dicom_service_classes_table[i];
        if ((annex == NULL || strcmp(row->annex, annex) == 0) && (row->action_type_ids >> action_type_id & 1u) != 0) {
            return true;
        }
    }
    return false;
}

/* The index of the first row that begins at a code or behind it: the rows stand in the order of their first code. */
static size_t dicom_first_from_(int code)
{
    size_t low = 0;
    size_t high = dicom_statuses_table_length;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (dicom_statuses_table[middle].first < code) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

/* No range is wider than a class of codes. */
#define DICOM_WIDEST_ 0xFFF

static bool dicom_is_tabled_(const dicom_search_ *search, const dicom_status_row *row)
{
    return row->scope == DICOM_SCOPE_SERVICE_CLASS && dicom_uses_(row->services, search->service) &&
           (search->annex == NULL || strcmp(row->annex, search->annex) == 0) &&
           (search->uid == NULL || row->sop_classes[0] == '\0' || dicom_has_item_(row->sop_classes, search->uid)) &&
           (search->action_type_id == 0 || row->action_type_ids == 0 || (row->action_type_ids >> search->action_type_id & 1u) != 0);
}

static bool dicom_is_always_(const dicom_search_ *search, const dicom_status_row *row)
{
    if (search->service == 0) {
        return row->scope == DICOM_SCOPE_GENERAL;
    }
    return row->scope == DICOM_SCOPE_DIMSE_SERVICE && (row->services & search->service) != 0;
}

static bool dicom_is_in_(const dicom_search_ *search, dicom_group_ group, const dicom_status_row *row)
{
    if (search->code > row->last) {
        return false;
    }
    switch (group) {
    case DICOM_TABLED_SINGLE_: return row->first == row->last && dicom_is_tabled_(search, row);
    case DICOM_TABLED_: return dicom_is_tabled_(search, row);
    case DICOM_ALWAYS_: return dicom_is_always_(search, row);
    case DICOM_GENERAL_: return row->scope == DICOM_SCOPE_GENERAL;
    case DICOM_OWN_SINGLE_:
    case DICOM_OWN_NARROWER_:
    case DICOM_OWN_: break;
    }
    return false;
}

static bool dicom_is_own_(const dicom_search_ *search, dicom_group_ group, const dicom_implementation_row *row)
{
    if (row->first > search->code || search->code > row->last || (row->services != 0 && !dicom_uses_(row->services, search->service)) ||
        !dicom_equal_(row->implementation, search->implementation)) {
        return false;
    }
    switch (group) {
    case DICOM_OWN_SINGLE_: return row->first == row->last;
    case DICOM_OWN_NARROWER_: return !row->heading && (search->narrowest < 0 || row->last - row->first < search->narrowest);
    case DICOM_OWN_: return true;
    case DICOM_TABLED_SINGLE_:
    case DICOM_TABLED_:
    case DICOM_ALWAYS_:
    case DICOM_GENERAL_: break;
    }
    return false;
}

static unsigned dicom_services_(dicom_answer_ answer)
{
    return answer.row != NULL ? answer.row->services : answer.own != NULL ? answer.own->services : 0;
}

/* The same name, and without a DIMSE service the same words for the same services: nothing is guessed. */
static bool dicom_means_the_same_(dicom_answer_ left, dicom_answer_ right, bool is_service_known)
{
    const char *left_name = left.row != NULL ? left.row->name : left.own->name;
    const char *right_name = right.row != NULL ? right.row->name : right.own->name;
    const char *left_meaning = left.row != NULL ? left.row->meaning : left.own->meaning;
    const char *right_meaning = right.row != NULL ? right.row->meaning : right.own->meaning;
    const char *left_words = left.row != NULL ? left.row->explanation : left.own->explanation;
    const char *right_words = right.row != NULL ? right.row->explanation : right.own->explanation;
    return dicom_equal_(left_name, right_name) &&
           (is_service_known || (dicom_equal_(left_meaning, right_meaning) && dicom_equal_(left_words, right_words) &&
                                 dicom_services_(left) == dicom_services_(right)));
}

static void dicom_add_(dicom_answer_ *first, dicom_agreement_ *agreement, dicom_answer_ next, bool is_service_known)
{
    if (*agreement == DICOM_EMPTY_) {
        *first = next;
        *agreement = DICOM_AGREED_;
    } else if (!dicom_means_the_same_(next, *first, is_service_known)) {
        *agreement = DICOM_MIXED_;
    }
}

static dicom_agreement_ dicom_agree_(const dicom_search_ *search, dicom_group_ group, dicom_answer_ *first)
{
    dicom_agreement_ agreement = DICOM_EMPTY_;
    bool is_own = group == DICOM_OWN_SINGLE_ || group == DICOM_OWN_NARROWER_ || group == DICOM_OWN_;
    if (is_own && search->implementation != NULL) {
        for (size_t i = 0; i < dicom_implementations_table_length; i++) {
            if (dicom_is_own_(search, group, &dicom_implementations_table[i])) {
                dicom_add_(first, &agreement, (dicom_answer_){NULL, &dicom_implementations_table[i]}, search->service != 0);
            }
        }
    }
    for (size_t i = search->begin; !is_own && i < search->end; i++) {
        if (dicom_is_in_(search, group, &dicom_statuses_table[i])) {
            dicom_add_(first, &agreement, (dicom_answer_){&dicom_statuses_table[i], NULL}, search->service != 0);
        }
    }
    return agreement;
}

static dicom_answer_ dicom_choose_(const dicom_search_ *search)
{
    static const dicom_group_ with_class[] = {DICOM_OWN_SINGLE_, DICOM_TABLED_SINGLE_, DICOM_OWN_NARROWER_, DICOM_TABLED_,
                                              DICOM_ALWAYS_,     DICOM_GENERAL_,       DICOM_OWN_};
    static const dicom_group_ without_class[] = {DICOM_OWN_SINGLE_, DICOM_ALWAYS_, DICOM_OWN_NARROWER_, DICOM_TABLED_, DICOM_GENERAL_, DICOM_OWN_};
    bool is_class_known = search->annex != NULL;
    const dicom_group_ *groups = is_class_known ? with_class : without_class;
    size_t count = is_class_known ? sizeof with_class / sizeof with_class[0] : sizeof without_class / sizeof without_class[0];
    dicom_answer_ first = {NULL, NULL};
    for (size_t i = 0; i < count; i++) {
        dicom_agreement_ agreement = dicom_agree_(search, groups[i], &first);
        if (groups[i] == DICOM_TABLED_ && !is_class_known && agreement != DICOM_AGREED_) {
            /* Tables that contradict each other say less than the implementation does. */
            dicom_answer_ own = {NULL, NULL};
            dicom_agreement_ said = dicom_agree_(search, DICOM_OWN_, &own);
            if (said != DICOM_EMPTY_) {
                agreement = said;
                first = own;
            }
        }
        if (agreement == DICOM_AGREED_) {
            return first;
        }
        if (agreement == DICOM_MIXED_ && groups[i] != DICOM_OWN_SINGLE_ && groups[i] != DICOM_OWN_NARROWER_) {
            break;
        }
    }
    if (dicom_agree_(search, DICOM_ALWAYS_, &first) == DICOM_AGREED_) {
        return first;
    }
    return (dicom_answer_){NULL, NULL};
}

static void dicom_advise_(const dicom_search_ *search, dicom_answer_ answer, unsigned given, dicom_explanation *found)
{
    unsigned asked = given != 0 ? given : dicom_services_(answer);
    const char *annex = answer.row != NULL && answer.row->annex != NULL ? answer.row->annex : search->annex;
    bool is_first = true;
    for (size_t i = 0; i < dicom_advice_table_length; i++) {
        const dicom_advice_row *row = &dicom_advice_table[i];
        if (row->first > search->code || search->code > row->last || (row->services != 0 && (asked == 0 || (asked & ~row->services) != 0)) ||
            (row->annex != NULL && !dicom_equal_(row->annex, annex))) {
            continue;
        }
        if (is_first) {
            found->retry = row->retry;
            found->actors = row->actors;
            found->why = row->why;
            is_first = false;
        }
        if (found->stored == DICOM_STORED_NONE) {
            found->stored = row->stored;
        }
    }
    const dicom_implementation_row *own = answer.own;
    if (own != NULL && (own->retry != DICOM_RETRY_NONE || own->stored != DICOM_STORED_NONE || own->explanation != NULL)) {
        /* Where a product says more than the standard, our advice may be wrong; that a failure is not stored holds. */
        if (own->stored != DICOM_STORED_NONE) {
            found->stored = own->stored;
        } else if (found->category != DICOM_CATEGORY_FAILURE) {
            found->stored = DICOM_STORED_NONE;
        }
        found->retry = own->retry;
        found->actors = own->actors;
        found->why = NULL;
    }
}

bool dicom_explain(uint16_t code, const dicom_context *context, dicom_explanation *found)
{
    static const dicom_context nothing = {0, NULL, NULL, 0, NULL};
    const dicom_context *given = context != NULL ? context : &nothing;
    unsigned service = dicom_service_name(given->service) != NULL ? given->service : 0;
    memset(found, 0, sizeof *found);
    found->code = code;
    found->category = dicom_code_category(code);
    found->final = found->category != DICOM_CATEGORY_PENDING;
    found->scope = DICOM_SCOPE_CLASS;
    if (found->category == DICOM_CATEGORY_NONE) {
        return false;
    }

    const dicom_sop_class *sop_class = dicom_sop_class_(given->sop_class);
    if (sop_class != NULL && (sop_class->annex == NULL || !dicom_uses_(sop_class->services, service))) {
        sop_class = NULL;
    }
    const dicom_service_class *service_class = dicom_service_class_(given->service_class);
    if (service_class != NULL && !dicom_uses_(service_class->services, service)) {
        service_class = NULL;
    }
    unsigned services = sop_class != NULL ? sop_class->services : service_class != NULL ? service_class->services : 0;
    bool is_product = false;
    for (size_t i = 0; given->implementation != NULL && i < dicom_implementations_table_length; i++) {
        is_product = is_product || strcmp(dicom_implementations_table[i].implementation, given->implementation) == 0;
    }
    dicom_search_ search = {0};
    search.code = code;
    search.service = service == 0 && dicom_is_one_(services) ? services : service;
    search.annex = sop_class != NULL ? sop_class->annex : service_class != NULL ? service_class->annex : NULL;
    search.uid = sop_class != NULL && !sop_class->retired ? sop_class->uid : NULL;
    search.action_type_id = dicom_is_action_(search.annex, given->action_type_id) ? given->action_type_id : 0;
    search.implementation = given->implementation;
    bool is_class_of_use = service_class != NULL && dicom_equal_(service_class->annex, search.annex);
    found->ignored = (given->service != service ? DICOM_PART_SERVICE : 0u) |
                     (given->sop_class != NULL && sop_class == NULL ? DICOM_PART_SOP_CLASS : 0u) |
                     (given->service_class != NULL && !is_class_of_use ? DICOM_PART_SERVICE_CLASS : 0u) |
                     (given->action_type_id != search.action_type_id ? DICOM_PART_ACTION_TYPE_ID : 0u) |
                     (given->implementation != NULL && !is_product ? DICOM_PART_IMPLEMENTATION : 0u);
    search.begin = dicom_first_from_(code - DICOM_WIDEST_);
    search.end = dicom_first_from_(code + 1);
    search.narrowest = -1;
    for (size_t i = search.begin; i < search.end; i++) {
        const dicom_status_row *row = &dicom_statuses_table[i];
        bool is_tabled = dicom_is_in_(&search, DICOM_TABLED_, row);
        found->listed = found->listed || is_tabled || dicom_is_in_(&search, DICOM_ALWAYS_, row);
        if (is_tabled && (search.narrowest < 0 || row->last - row->first < search.narrowest)) {
            search.narrowest = row->last - row->first;
        }
    }

    dicom_answer_ answer = dicom_choose_(&search);
    if (answer.row != NULL) {
        found->scope = answer.row->scope;
        found->name = answer.row->name;
        found->meaning = answer.row->meaning;
        found->notation = answer.row->notation;
        found->explanation = answer.row->explanation;
        found->related_fields = answer.row->related_fields;
        found->citation = &answer.row->citation;
        found->until = answer.row->until;
    } else if (answer.own != NULL) {
        found->scope = DICOM_SCOPE_IMPLEMENTATION;
        found->name = answer.own->name;
        found->meaning = answer.own->meaning;
        found->notation = answer.own->notation;
        found->explanation = answer.own->explanation;
        found->related_fields = answer.own->related_fields;
        found->address = answer.own->address;
    }
    dicom_advise_(&search, answer, service, found);
    return true;
}

static const dicom_pdu_value *dicom_pdu_value_(dicom_role role, int source, int value)
{
    for (size_t i = 0; i < dicom_pdu_values_table_length; i++) {
        const dicom_pdu_value *row = &dicom_pdu_values_table[i];
        if (row->role == role && row->source == source && row->first <= value && value <= row->last) {
            return row;
        }
    }
    return NULL;
}

static const char *dicom_value_name_(const dicom_pdu_value *value)
{
    return value != NULL ? value->name : NULL;
}

/* What values have in common with what they say: the last value says most. */
static dicom_description dicom_describe_(const dicom_pdu_value *const *values, size_t count, const dicom_pdu_value *advising)
{
    dicom_description found = {0};
    const dicom_pdu_value *last = NULL;
    found.known = true;
    found.permanent = -1;
    for (size_t i = 0; i < count; i++) {
        found.known = found.known && dicom_value_name_(values[i]) != NULL;
        if (values[i] != NULL) {
            last = values[i];
            if (found.said_by == DICOM_SPEAKER_NONE) {
                found.said_by = last->said_by;
            }
        }
    }
    found.symbol = last != NULL ? last->symbol : NULL;
    found.explanation = found.known && last != NULL ? last->explanation : DICOM_UNDEFINED_VALUES;
    found.citation = last != NULL ? &last->citation : NULL;
    found.retry = advising != NULL ? advising->retry : DICOM_RETRY_NONE;
    found.actors = advising != NULL ? advising->actors : 0;
    return found;
}

dicom_description dicom_describe_rejection(int result, int source, int reason)
{
    const dicom_pdu_value *values[] = {dicom_pdu_value_(DICOM_ROLE_REJECT_RESULT, -1, result), dicom_pdu_value_(DICOM_ROLE_REJECT_SOURCE, -1, source),
                                       dicom_pdu_value_(DICOM_ROLE_REJECT_REASON, source, reason)};
    dicom_description found = dicom_describe_(values, 3, values[2]);
    found.result_name = dicom_value_name_(values[0]);
    found.source_name = dicom_value_name_(values[1]);
    found.reason_name = dicom_value_name_(values[2]);
    found.permanent = values[0] != NULL ? values[0]->permanent : -1;
    /* The result says whether to ask again, the reason who can change something. */
    if (found.retry != DICOM_RETRY_NONE && values[0] != NULL && values[0]->retry != DICOM_RETRY_NONE) {
        found.retry = values[0]->retry;
    }
    return found;
}

dicom_description dicom_describe_abort(int source, int reason)
{
    const dicom_pdu_value *values[] = {dicom_pdu_value_(DICOM_ROLE_ABORT_SOURCE, -1, source), dicom_pdu_value_(DICOM_ROLE_ABORT_REASON, source, reason)};
    bool is_significant = false;
    for (size_t i = 0; i < dicom_pdu_values_table_length; i++) {
        is_significant = is_significant || (dicom_pdu_values_table[i].role == DICOM_ROLE_ABORT_REASON && dicom_pdu_values_table[i].source == source);
    }
    dicom_description found = dicom_describe_(values, is_significant ? 2 : 1, values[is_significant ? 1 : 0]);
    found.source_name = dicom_value_name_(values[0]);
    found.reason_name = dicom_value_name_(values[1]);
    return found;
}

dicom_description dicom_describe_presentation_context_result(int result)
{
    const dicom_pdu_value *values[] = {dicom_pdu_value_(DICOM_ROLE_PRESENTATION_CONTEXT_RESULT, -1, result)};
    dicom_description found = dicom_describe_(values, 1, values[0]);
    found.result_name = dicom_value_name_(values[0]);
    return found;
}

const dicom_condition *dicom_explain_condition(const char *code, const char *implementation)
{
    for (size_t i = 0; i < dicom_conditions_table_length; i++) {
        if (dicom_equal_(dicom_conditions_table[i].code, code) && dicom_equal_(dicom_conditions_table[i].implementation, implementation)) {
            return &dicom_conditions_table[i];
        }
    }
    return NULL;
}

static bool dicom_is_called_(const dicom_http_row *row, const char *service, const char *transaction)
{
    static const char suffix[] = " Transaction";
    if (row->transaction == NULL || (service != NULL && !dicom_equal_(service, row->service) && !dicom_equal_(service, row->acronym))) {
        return false;
    }
    if (transaction == NULL || strcmp(transaction, row->transaction) == 0 || dicom_equal_(transaction, row->acronym)) {
        return true;
    }
    size_t length = strlen(transaction);
    return strncmp(transaction, row->transaction, length) == 0 && strcmp(row->transaction + length, suffix) == 0;
}

static bool dicom_is_same_table_(const dicom_http_row *left, const dicom_http_row *right)
{
    return dicom_equal_(left->service, right->service) && dicom_equal_(left->transaction, right->transaction);
}

/* A row of the only table that has these names; NULL where none or several have them. */
static const dicom_http_row *dicom_http_table_(const char *service, const char *transaction)
{
    const dicom_http_row *table = NULL;
    for (size_t i = 0; (service != NULL || transaction != NULL) && i < dicom_http_statuses_table_length; i++) {
        const dicom_http_row *row = &dicom_http_statuses_table[i];
        if (!dicom_is_called_(row, service, transaction)) {
            continue;
        }
        if (table != NULL && !dicom_is_same_table_(row, table)) {
            return NULL;
        }
        table = row;
    }
    return table;
}

bool dicom_explain_http(int code, const char *service, const char *transaction, dicom_http_explanation *found)
{
    const dicom_http_row *table = dicom_http_table_(service, transaction);
    const dicom_http_row *general = NULL;
    const dicom_http_class *http_class = NULL;
    memset(found, 0, sizeof *found);
    found->code = code;
    found->scope = "class";
    for (size_t i = 0; i < dicom_http_classes_table_length; i++) {
        if (dicom_http_classes_table[i].first <= code && code <= dicom_http_classes_table[i].last) {
            http_class = &dicom_http_classes_table[i];
        }
    }
    for (size_t i = 0; i < dicom_http_statuses_table_length; i++) {
        const dicom_http_row *row = &dicom_http_statuses_table[i];
        if (row->code != code) {
            continue;
        }
        if (row->transaction == NULL) {
            general = row;
        } else if (table != NULL && dicom_is_same_table_(row, table)) {
            found->row = row;
        }
    }
    found->class_name = http_class != NULL ? http_class->name : NULL;
    if (found->row != NULL) {
        found->scope = "transaction";
        found->listed = found->row->until == NULL;
    } else if (general != NULL) {
        found->row = general;
        found->scope = "general";
        found->listed = table == NULL && general->until == NULL;
    }
    found->explanation = found->row != NULL ? found->row->explanation : http_class != NULL ? http_class->explanation : NULL;
    return found->row != NULL || http_class != NULL;
}

/* Whether a table of the place that a row is of has a single code where the row is a range. */
static bool dicom_is_covered_(const dicom_reason_row *row, uint16_t code)
{
    for (size_t i = 0; row->first != row->last && i < dicom_reasons_table_length; i++) {
        const dicom_reason_row *other = &dicom_reasons_table[i];
        if (other->first == code && other->last == code && strcmp(other->attribute, row->attribute) == 0 && strcmp(other->context, row->context) == 0) {
            return true;
        }
    }
    return false;
}

dicom_reason_explanation dicom_explain_reason(uint16_t code, const char *attribute, const char *context)
{
    dicom_reason_explanation found = {0};
    const dicom_reason_row *first = NULL;
    bool is_named = true;
    bool agree = true;
    found.code = code;
    found.category = dicom_equal_(attribute, "(0008,1197)")   ? DICOM_CATEGORY_FAILURE
                     : dicom_equal_(attribute, "(0008,1196)") ? DICOM_CATEGORY_WARNING
                                                              : dicom_code_category(code);
    for (size_t i = 0; i < dicom_reasons_table_length; i++) {
        const dicom_reason_row *row = &dicom_reasons_table[i];
        if (row->first > code || code > row->last || (attribute != NULL && strcmp(row->attribute, attribute) != 0) ||
            (context != NULL && strcmp(row->context, context) != 0) || dicom_is_covered_(row, code)) {
            continue;
        }
        first = first != NULL ? first : row;
        is_named = is_named && strcmp(row->name, first->name) == 0;
        agree = agree && is_named && strcmp(row->explanation, first->explanation) == 0;
    }
    if (first != NULL) {
        found.scope = "reason";
        found.listed = true;
        found.citation = &first->citation;
        found.name = is_named ? first->name : NULL;
        found.meaning = is_named ? first->meaning : NULL;
        found.notation = is_named ? first->notation : NULL;
        found.explanation = agree && is_named ? first->explanation : NULL;
        found.retry = agree && is_named ? first->retry : DICOM_RETRY_NONE;
        found.actors = agree && is_named ? first->actors : 0;
        return found;
    }
    dicom_context store = {DICOM_SERVICE_C_STORE, NULL, NULL, 0, NULL};
    dicom_explanation status;
    found.scope = "class";
    if (!dicom_explain(code, &store, &status) || status.meaning == NULL) {
        return found;
    }
    found.scope = "Status Code";
    found.name = status.name;
    found.meaning = status.meaning;
    found.citation = status.citation;
    if (status.category != found.category) {
        found.explanation = DICOM_OTHER_CLASS;
        return found;
    }
    /* What to do says more of a Status Code than its words, which are those of any DIMSE service. */
    found.explanation = status.explanation != NULL && status.why != NULL ? status.why : status.explanation;
    found.retry = status.retry;
    found.actors = status.actors;
    return found;
}

int32_t dicom_final_retrieve_status(unsigned service, unsigned remaining, unsigned completed, unsigned failed, unsigned warning, bool canceled)
{
    for (size_t i = 0; i < dicom_retrieves_table_length; i++) {
        const dicom_retrieve_codes *codes = &dicom_retrieves_table[i];
        if (codes->services != service) {
            continue;
        }
        if (canceled) {
            return codes->cancel;
        }
        if (remaining > 0) {
            return codes->pending;
        }
        if (failed == 0 && warning == 0) {
            return codes->success;
        }
        return completed == 0 && warning == 0 ? codes->failure : codes->warning;
    }
    return -1;
}

const char *dicom_store_outcome(int status, int stored, int warned, int failed, int other_failures, int sent)
{
    bool any_failed = failed > 0 || other_failures > 0;
    if (stored > 0 || warned > 0) {
        bool is_other_status = status >= 0 && (status < 200 || status > 299);
        bool is_part_only = status == 202 && !any_failed && warned == 0;
        bool is_unnamed = sent > (long long)stored + warned + failed + other_failures;
        if (any_failed || is_unnamed || is_other_status || is_part_only) {
            return "partly stored";
        }
        return warned > 0 ? "stored with warnings" : "stored";
    }
    /* A server that failed on the way, or a proxy before it, may have stored something. */
    bool may_have_stored = status == 408 || status == 500 || status == 502 || status == 504;
    bool is_refused = status >= 400 && status <= 599 && !may_have_stored;
    return any_failed || is_refused ? "nothing stored" : "unknown";
}

#endif

/* Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate". */
#ifndef DICOM_STATUS_ROWS_H
#define DICOM_STATUS_ROWS_H

#include <stdbool.h>
#include <stdint.h>

/* A Status Class of PS3.7 Annex C. NONE: not said. */
typedef enum { DICOM_CATEGORY_NONE, DICOM_CATEGORY_SUCCESS, DICOM_CATEGORY_PENDING, DICOM_CATEGORY_CANCEL, DICOM_CATEGORY_WARNING, DICOM_CATEGORY_FAILURE } dicom_category;

/* Who gives a meaning to a code, from the most specific to the least. NONE: not said. */
typedef enum { DICOM_SCOPE_NONE, DICOM_SCOPE_IMPLEMENTATION, DICOM_SCOPE_SERVICE_CLASS, DICOM_SCOPE_DIMSE_SERVICE, DICOM_SCOPE_GENERAL, DICOM_SCOPE_CLASS } dicom_scope;

/* A field of a PDU. NONE: not said. */
typedef enum { DICOM_ROLE_NONE, DICOM_ROLE_REJECT_RESULT, DICOM_ROLE_REJECT_SOURCE, DICOM_ROLE_REJECT_REASON, DICOM_ROLE_ABORT_SOURCE, DICOM_ROLE_ABORT_REASON, DICOM_ROLE_PRESENTATION_CONTEXT_RESULT, DICOM_ROLE_PDU_TYPE } dicom_role;

/* Whether the same request may be tried again. NONE: not said. */
typedef enum { DICOM_RETRY_NONE, DICOM_RETRY_NO, DICOM_RETRY_LATER, DICOM_RETRY_AFTER_CHANGE } dicom_retry;

/* Whether the receiver holds the object, or of a retrieve the destination the objects. NONE: not said. */
typedef enum { DICOM_STORED_NONE, DICOM_STORED_YES, DICOM_STORED_NO, DICOM_STORED_SOME } dicom_stored;

/* Who speaks at the peer: its application or its network layer. NONE: not said. */
typedef enum { DICOM_SPEAKER_NONE, DICOM_SPEAKER_SERVICE_USER, DICOM_SPEAKER_SERVICE_PROVIDER } dicom_speaker;

/* A DIMSE service of PS3.7. A set of them is the sum of its members. */
enum {
    DICOM_SERVICE_C_STORE = 1u << 0,
    DICOM_SERVICE_C_GET = 1u << 1,
    DICOM_SERVICE_C_FIND = 1u << 2,
    DICOM_SERVICE_C_MOVE = 1u << 3,
    DICOM_SERVICE_C_ECHO = 1u << 4,
    DICOM_SERVICE_N_EVENT_REPORT = 1u << 5,
    DICOM_SERVICE_N_GET = 1u << 6,
    DICOM_SERVICE_N_SET = 1u << 7,
    DICOM_SERVICE_N_ACTION = 1u << 8,
    DICOM_SERVICE_N_CREATE = 1u << 9,
    DICOM_SERVICE_N_DELETE = 1u << 10
};

/* Who has to act: who made the request (sender), who answered it (receiver), or who runs them (administrator). A set of them is the sum of its members. */
enum {
    DICOM_ACTOR_SENDER = 1u << 0,
    DICOM_ACTOR_RECEIVER = 1u << 1,
    DICOM_ACTOR_ADMINISTRATOR = 1u << 2
};

/* A part of a context in which a code was received. A set of them is the sum of its members. */
enum {
    DICOM_PART_SERVICE = 1u << 0,
    DICOM_PART_SOP_CLASS = 1u << 1,
    DICOM_PART_SERVICE_CLASS = 1u << 2,
    DICOM_PART_ACTION_TYPE_ID = 1u << 3,
    DICOM_PART_IMPLEMENTATION = 1u << 4
};

/* Where in the standard something stands; table is NULL where there is none. */
typedef struct {
    const char *part;
    const char *section;
    const char *table;
    const char *edition;
    const char *address;
} dicom_citation;

/* A run of codes of one class, by PS3.7 Annex C. Codes in no segment are not allowed. */
typedef struct {
    uint16_t first;          /* The code, or the first code of a range. */
    uint16_t last;           /* The last code of the range; the code itself where it is one. */
    dicom_category category; /* The Status Class. */
} dicom_segment;

/* A status in a place that has it: a table of PS3.4, the list of a DIMSE service in PS3.7, or the general statuses. */
typedef struct {
    uint16_t first;             /* The code, or the first code of a range. */
    uint16_t last;              /* The last code of the range; the code itself where it is one. */
    const char *notation;       /* What is printed for a range, such as A7xx. */
    dicom_category category;    /* The Status Class. */
    const char *name;           /* The constant. */
    const char *meaning;        /* As printed; empty where nothing is printed. */
    dicom_scope scope;          /* What kind of place it is. */
    const char *annex;          /* The annex of PS3.4 that defines the service class. */
    unsigned services;          /* The DIMSE services; empty for all. */
    const char *sop_classes;    /* The UIDs of the SOP Classes that it is for; empty for all of the service class. */
    unsigned action_type_ids;   /* The Action Type IDs that it is for; empty for all. */
    const char *related_fields; /* The command elements and parts of the Data Set that may come with it. */
    const char *explanation;    /* What happened, in our words. */
    dicom_citation citation;    /* Where it is printed. */
    const char *until;          /* The last edition that has it, if it was removed. */
} dicom_status_row;

/* A service class of PS3.4. */
typedef struct {
    const char *annex;        /* The annex of PS3.4 that defines the service class. */
    const char *name;         /* Its name. */
    unsigned services;        /* The DIMSE services of its messages. */
    unsigned action_type_ids; /* The Action Type IDs that decide which statuses an N-ACTION has. */
} dicom_service_class;

/* A SOP Class, current or retired. */
typedef struct {
    const char *uid;   /* Its UID. */
    const char *annex; /* The annex of its service class; missing if that is retired too. */
    unsigned services; /* The DIMSE services of its messages; of a retired one, those of the service class. */
    bool retired;      /* Whether it is retired: it then counts as its service class. */
} dicom_sop_class;

/* What to do about a status: our guidance, not the standard's. Of the rows that fit, the first counts. */
typedef struct {
    uint16_t first;      /* The code, or the first code of a range. */
    uint16_t last;       /* The last code of the range; the code itself where it is one. */
    unsigned services;   /* The DIMSE services; empty for all. */
    const char *annex;   /* The annex of PS3.4 that defines the service class. */
    dicom_stored stored; /* Whether the receiver holds the object, where that can be said. */
    dicom_retry retry;   /* Whether the same request may be tried again, where that can be said: our guidance. */
    unsigned actors;     /* Who has to act: our guidance. */
    const char *why;     /* What it means for the object or what to check, in our words. */
} dicom_advice_row;

/* A meaning that a product or toolkit gives to a code. */
typedef struct {
    const char *implementation; /* The product by its name in this package, such as dcm4chee-arc. */
    uint16_t first;             /* The code, or the first code of a range. */
    uint16_t last;              /* The last code of the range; the code itself where it is one. */
    const char *notation;       /* What is printed for a range, such as A7xx. */
    const char *name;           /* The constant. */
    const char *meaning;        /* As printed; empty where nothing is printed. */
    const char *explanation;    /* What happened, in our words. */
    unsigned services;          /* The DIMSE services; empty for all. */
    const char *related_fields; /* The command elements and parts of the Data Set that may come with it. */
    bool heading;               /* Whether it is a range that only groups other codes. */
    dicom_stored stored;        /* Whether the receiver holds the object, where that can be said. */
    dicom_retry retry;          /* Whether the same request may be tried again, where that can be said: our guidance. */
    unsigned actors;            /* Who has to act: our guidance. */
    const char *address;        /* Where it was read. */
} dicom_implementation_row;

/* A condition that a product logs for trouble with the network. */
typedef struct {
    const char *implementation; /* The product by its name in this package, such as dcmtk. */
    const char *code;           /* As module and code, such as 0006:0317. */
    const char *name;           /* Its constant. */
    const char *meaning;        /* What the product prints. */
    const char *exception;      /* The exception that stands for it. */
    const char *explanation;    /* What happened, in our words. */
} dicom_condition;

/* A value, or a reserved range of values, of a PDU field of PS3.8. */
typedef struct {
    dicom_role role;         /* The field. */
    int source;              /* Of a reason, the source to which it belongs. */
    int first;               /* The value, or the first one of a range. */
    int last;                /* The last value of the range; the value itself where it is one. */
    const char *name;        /* The constant; missing where the value is reserved. */
    const char *symbol;      /* As printed, or as we read a misprint. */
    const char *explanation; /* What happened, in our words. */
    dicom_speaker said_by;   /* Who speaks at the peer, where that is said. */
    int permanent;           /* Of a result, whether asking again cannot help. */
    dicom_retry retry;       /* Whether the same request may be tried again, where that can be said: our guidance. */
    unsigned actors;         /* Who has to act: our guidance. */
    dicom_citation citation; /* Where it is printed. */
} dicom_pdu_value;

/* An HTTP status in the table of a DICOMweb transaction, or in the general table of PS3.18, which has no transaction. */
typedef struct {
    const char *service;     /* The service of PS3.18. */
    const char *transaction; /* Its transaction. */
    const char *acronym;     /* What people call it, such as STOW-RS. */
    uint16_t code;           /* The HTTP status. */
    const char *category;    /* Success or Failure as the table prints it; in the general table the class. */
    const char *name;        /* The constant. */
    const char *phrase;      /* The reason phrase as printed. */
    const char *meaning;     /* The first sentence as printed. */
    const char *explanation; /* What happened, in our words. */
    dicom_citation citation; /* Where it is printed. */
    const char *until;       /* The last edition that has it, if it was removed. */
} dicom_http_row;

/* A class of HTTP statuses. */
typedef struct {
    const char *name;        /* Its name. */
    uint16_t first;          /* The code, or the first code of a range. */
    uint16_t last;           /* The last code of the range; the code itself where it is one. */
    const char *explanation; /* What happened, in our words. */
} dicom_http_class;

/* A value of Failure Reason (0008,1197) or Warning Reason (0008,1196). */
typedef struct {
    const char *attribute;   /* The attribute by its tag. */
    const char *context;     /* The response or module that holds it. */
    uint16_t first;          /* The code, or the first code of a range. */
    uint16_t last;           /* The last code of the range; the code itself where it is one. */
    const char *notation;    /* What is printed for a range, such as A7xx. */
    const char *name;        /* The constant. */
    const char *meaning;     /* As printed; empty where nothing is printed. */
    const char *explanation; /* What happened, in our words. */
    dicom_retry retry;       /* Whether the same request may be tried again, where that can be said: our guidance. */
    unsigned actors;         /* Who has to act: our guidance. */
    dicom_citation citation; /* Where it is printed. */
} dicom_reason_row;

/* The statuses of a retrieve. */
typedef struct {
    unsigned services; /* C-MOVE or C-GET. */
    uint16_t pending;  /* While sub-operations remain. */
    uint16_t cancel;   /* When it was canceled. */
    uint16_t success;  /* When every sub-operation was done without a warning. */
    uint16_t warning;  /* When some were not. */
    uint16_t failure;  /* When every one failed. */
} dicom_retrieve_codes;

#endif

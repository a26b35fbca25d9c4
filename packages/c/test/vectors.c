/* Every vector that every language passes. */
#include <cjson/cJSON.h>
#include <stdio.h>
#include <stdlib.h>

#define DICOM_STATUS_IMPLEMENTATION
#include "dicom_status.h"

static const cJSON *texts;
static const cJSON *advice_texts;

static cJSON *read_file(const char *folder, const char *name)
{
    char path[4096];
    snprintf(path, sizeof path, "%s/%s.json", folder, name);
    FILE *file = fopen(path, "rb");
    if (file == NULL) {
        perror(path);
        exit(2);
    }
    fseek(file, 0, SEEK_END);
    size_t length = (size_t)ftell(file);
    rewind(file);
    char *content = malloc(length + 1);
    length = fread(content, 1, length, file);
    content[length] = '\0';
    fclose(file);
    cJSON *parsed = cJSON_Parse(content);
    free(content);
    return parsed;
}

/* A value of a case, or else of the context of its group. */
static const cJSON *given(const cJSON *group, const cJSON *test, const char *key)
{
    const cJSON *own = cJSON_GetObjectItemCaseSensitive(test, key);
    return own != NULL ? own : cJSON_GetObjectItemCaseSensitive(cJSON_GetObjectItemCaseSensitive(group, "context"), key);
}

static const char *text(const cJSON *group, const cJSON *test, const char *key)
{
    const cJSON *value = given(group, test, key);
    return value != NULL ? value->valuestring : NULL;
}

/* A number, or -1. */
static int number(const cJSON *group, const cJSON *test, const char *key)
{
    const cJSON *value = given(group, test, key);
    return cJSON_IsNumber(value) ? value->valueint : -1;
}

static unsigned service_of(const char *name)
{
    for (unsigned service = DICOM_SERVICE_C_STORE; name != NULL && service <= DICOM_SERVICE_N_DELETE; service <<= 1) {
        if (strcmp(dicom_service_name(service), name) == 0) {
            return service;
        }
    }
    return 0;
}

static void put(cJSON *answer, const char *key, const char *value)
{
    if (value != NULL) {
        cJSON_AddStringToObject(answer, key, value);
    }
}

static cJSON *citation_of(const dicom_citation *citation)
{
    if (citation == NULL) {
        return cJSON_CreateNull();
    }
    cJSON *answer = cJSON_CreateObject();
    put(answer, "part", citation->part);
    put(answer, "section", citation->section);
    if (citation->table != NULL) {
        put(answer, "table", citation->table);
    } else {
        cJSON_AddNullToObject(answer, "table");
    }
    put(answer, "edition", citation->edition);
    put(answer, "address", citation->address);
    return answer;
}

static void put_set(cJSON *answer, const char *key, unsigned set, const char *(*name)(unsigned))
{
    cJSON *list = cJSON_AddArrayToObject(answer, key);
    for (unsigned bit = 1; bit != 0; bit <<= 1) {
        if ((set & bit) != 0) {
            cJSON_AddItemToArray(list, cJSON_CreateString(name(bit)));
        }
    }
}

static void put_lines(cJSON *answer, const char *key, const char *lines)
{
    cJSON *list = cJSON_AddArrayToObject(answer, key);
    while (*lines != '\0') {
        size_t size = strcspn(lines, "\n");
        char line[256];
        snprintf(line, sizeof line, "%.*s", (int)size, lines);
        cJSON_AddItemToArray(list, cJSON_CreateString(line));
        lines += size + (lines[size] == '\n');
    }
}

static void put_advice(cJSON *answer, dicom_retry retry, unsigned actors)
{
    if (retry == DICOM_RETRY_NONE) {
        return;
    }
    put(answer, "retry", dicom_retry_name(retry));
    put_set(answer, "actors", actors, dicom_actor_name);
}

static const cJSON *by_id(const cJSON *list, const char *id)
{
    const cJSON *item;
    cJSON_ArrayForEach(item, list)
    {
        if (id != NULL && strcmp(cJSON_GetObjectItemCaseSensitive(item, "id")->valuestring, id) == 0) {
            return item;
        }
    }
    return NULL;
}

static bool same_text(const cJSON *object, const char *key, const char *value)
{
    const cJSON *item = cJSON_GetObjectItemCaseSensitive(object, key);
    return cJSON_IsString(item) ? value != NULL && strcmp(item->valuestring, value) == 0 : value == NULL;
}

/* Whether the texts of an answer are those to which the vector refers. */
static bool has_texts(const dicom_explanation *found, const char *status, const char *advice)
{
    const cJSON *said = by_id(texts, status);
    if (!same_text(by_id(advice_texts, advice), "why", found->why) || (advice != NULL && found->why == NULL)) {
        return false;
    }
    if (status == NULL) {
        return found->citation == NULL;
    }
    if (said == NULL) {
        return false;
    }
    char fields[4096] = "";
    const cJSON *field;
    cJSON_ArrayForEach(field, cJSON_GetObjectItemCaseSensitive(said, "relatedFields"))
    {
        strcat(fields, fields[0] == '\0' ? "" : "\n");
        strcat(fields, field->valuestring);
    }
    cJSON *citation = citation_of(found->citation);
    bool is_same = same_text(said, "explanation", found->explanation) && strcmp(fields, found->related_fields) == 0 &&
                   cJSON_Compare(citation, cJSON_GetObjectItemCaseSensitive(said, "citation"), true);
    cJSON_Delete(citation);
    return is_same;
}

static cJSON *category_answer(const cJSON *group, const cJSON *test)
{
    uint16_t from = (uint16_t)number(group, test, "from");
    uint16_t to = (uint16_t)number(group, test, "to");
    cJSON *answer = cJSON_CreateObject();
    put(answer, "category", dicom_category_name(dicom_code_category(from)));
    cJSON_AddBoolToObject(answer, "pending", dicom_is_pending(from) && !dicom_is_final(to));
    return dicom_code_category(from) == dicom_code_category(to) ? answer : cJSON_CreateString("the ends differ");
}

static cJSON *status_answer(const cJSON *group, const cJSON *test)
{
    const cJSON *expected = cJSON_GetObjectItemCaseSensitive(test, "expected");
    const char *status = text(group, expected, "status");
    const char *advice = text(group, expected, "advice");
    dicom_context context = {service_of(text(group, test, "service")), text(group, test, "sopClass"), text(group, test, "serviceClass"),
                             given(group, test, "actionTypeId") != NULL ? number(group, test, "actionTypeId") : 0, text(group, test, "implementation")};
    dicom_explanation found;
    if (!dicom_explain((uint16_t)number(group, test, "code"), &context, &found)) {
        return cJSON_CreateNull();
    }
    if (!has_texts(&found, status, advice)) {
        return cJSON_CreateString("the texts differ");
    }
    cJSON *answer = cJSON_CreateObject();
    put(answer, "category", dicom_category_name(found.category));
    cJSON_AddBoolToObject(answer, "final", found.final);
    put(answer, "scope", dicom_scope_name(found.scope));
    cJSON_AddBoolToObject(answer, "listed", found.listed);
    put(answer, "name", found.name);
    put(answer, "meaning", found.meaning);
    put(answer, "range", found.notation);
    put(answer, "explanation", found.scope == DICOM_SCOPE_IMPLEMENTATION ? found.explanation : NULL);
    if (found.scope == DICOM_SCOPE_IMPLEMENTATION && found.related_fields[0] != '\0') {
        put_lines(answer, "relatedFields", found.related_fields);
    }
    put(answer, "address", found.address);
    put(answer, "until", found.until);
    if (found.ignored != 0) {
        put_set(answer, "ignored", found.ignored, dicom_part_name);
    }
    put(answer, "status", status);
    put(answer, "stored", dicom_stored_name(found.stored));
    put_advice(answer, found.retry, found.actors);
    put(answer, "advice", advice);
    return answer;
}

static cJSON *description_answer(dicom_description found)
{
    cJSON *answer = cJSON_CreateObject();
    put(answer, "resultName", found.result_name);
    put(answer, "sourceName", found.source_name);
    put(answer, "reasonName", found.reason_name);
    if (found.permanent >= 0) {
        cJSON_AddBoolToObject(answer, "permanent", found.permanent);
    }
    cJSON_AddBoolToObject(answer, "known", found.known);
    put(answer, "symbol", found.symbol);
    put(answer, "saidBy", dicom_speaker_name(found.said_by));
    put(answer, "explanation", found.explanation);
    cJSON_AddItemToObject(answer, "citation", citation_of(found.citation));
    put_advice(answer, found.retry, found.actors);
    return answer;
}

static cJSON *rejection_answer(const cJSON *group, const cJSON *test)
{
    return description_answer(dicom_describe_rejection(number(group, test, "result"), number(group, test, "source"), number(group, test, "reason")));
}

static cJSON *abort_answer(const cJSON *group, const cJSON *test)
{
    return description_answer(dicom_describe_abort(number(group, test, "source"), number(group, test, "reason")));
}

static cJSON *presentation_context_answer(const cJSON *group, const cJSON *test)
{
    int result = number(group, test, "result");
    cJSON *answer = description_answer(dicom_describe_presentation_context_result(result));
    cJSON_AddBoolToObject(answer, "accepted", result == 0);
    return answer;
}

static cJSON *condition_answer(const cJSON *group, const cJSON *test)
{
    const dicom_condition *found = dicom_explain_condition(text(group, test, "condition"), text(group, test, "implementation"));
    if (found == NULL) {
        return cJSON_CreateNull();
    }
    cJSON *answer = cJSON_CreateObject();
    put(answer, "name", found->name);
    put(answer, "meaning", found->meaning);
    put(answer, "exception", found->exception);
    put(answer, "explanation", found->explanation);
    return answer;
}

static cJSON *http_answer(const cJSON *group, const cJSON *test)
{
    dicom_http_explanation found;
    if (!dicom_explain_http(number(group, test, "code"), text(group, test, "service"), text(group, test, "transaction"), &found)) {
        return cJSON_CreateNull();
    }
    cJSON *answer = cJSON_CreateObject();
    put(answer, "class", found.class_name);
    if (found.row != NULL) {
        put(answer, "category", found.row->category);
        put(answer, "name", found.row->name);
        put(answer, "phrase", found.row->phrase);
        put(answer, "meaning", found.row->meaning);
        put(answer, "until", found.row->until);
        cJSON_AddItemToObject(answer, "citation", citation_of(&found.row->citation));
    }
    put(answer, "explanation", found.explanation);
    put(answer, "scope", found.scope);
    cJSON_AddBoolToObject(answer, "listed", found.listed);
    return answer;
}

static cJSON *reason_answer(const cJSON *group, const cJSON *test)
{
    dicom_reason_explanation found =
        dicom_explain_reason((uint16_t)number(group, test, "code"), text(group, test, "attribute"), text(group, test, "context"));
    cJSON *answer = cJSON_CreateObject();
    put(answer, "category", dicom_category_name(found.category));
    put(answer, "name", found.name);
    put(answer, "meaning", found.meaning);
    put(answer, "range", found.notation);
    put(answer, "explanation", found.explanation);
    put_advice(answer, found.retry, found.actors);
    put(answer, "scope", found.scope);
    cJSON_AddBoolToObject(answer, "listed", found.listed);
    cJSON_AddItemToObject(answer, "citation", citation_of(found.citation));
    return answer;
}

static cJSON *retrieve_answer(const cJSON *group, const cJSON *test)
{
    cJSON *answer = cJSON_CreateObject();
    int32_t code = dicom_final_retrieve_status(service_of(text(group, test, "service")), (unsigned)number(group, test, "remaining"),
                                               (unsigned)number(group, test, "completed"), (unsigned)number(group, test, "failed"),
                                               (unsigned)number(group, test, "warning"), cJSON_IsTrue(given(group, test, "canceled")));
    cJSON_AddNumberToObject(answer, "code", code);
    return answer;
}

static cJSON *store_answer(const cJSON *group, const cJSON *test)
{
    cJSON *answer = cJSON_CreateObject();
    put(answer, "outcome",
        dicom_store_outcome(number(group, test, "status"), number(group, test, "stored"), number(group, test, "warned"), number(group, test, "failed"),
                            number(group, test, "others"), number(group, test, "sent")));
    return answer;
}

static const struct {
    const char *name;
    cJSON *(*answer)(const cJSON *group, const cJSON *test);
} FILES[] = {
    {"categories", category_answer},
    {"statuses", status_answer},
    {"implementations", status_answer},
    {"rejections", rejection_answer},
    {"aborts", abort_answer},
    {"presentation-contexts", presentation_context_answer},
    {"conditions", condition_answer},
    {"http", http_answer},
    {"reasons", reason_answer},
    {"retrieves", retrieve_answer},
    {"store-responses", store_answer},
};

/* How many cases of a file are right; prints the first that are not. */
static int right_of(const cJSON *file, cJSON *(*answer)(const cJSON *, const cJSON *), int *count)
{
    int right = 0;
    const cJSON *group;
    cJSON_ArrayForEach(group, cJSON_GetObjectItemCaseSensitive(file, "testGroups"))
    {
        const cJSON *test;
        cJSON_ArrayForEach(test, cJSON_GetObjectItemCaseSensitive(group, "tests"))
        {
            cJSON *got = answer(group, test);
            bool is_right = cJSON_Compare(got, cJSON_GetObjectItemCaseSensitive(test, "expected"), true);
            if (!is_right && *count - right < 3) {
                char *shown = cJSON_PrintUnformatted(test);
                char *answered = cJSON_PrintUnformatted(got);
                fprintf(stderr, "%s gives %s\n", shown, answered);
                cJSON_free(shown);
                cJSON_free(answered);
            }
            right += is_right;
            (*count)++;
            cJSON_Delete(got);
        }
    }
    return right;
}

/* What the vectors do not reach: every code, values that cannot be, constants. */
static int wrong_on_the_surface(void)
{
    int wrong = 0;
    for (unsigned code = 0; code <= 0xFFFF; code++) {
        dicom_explanation found;
        bool is_allowed = dicom_explain((uint16_t)code, NULL, &found);
        wrong += is_allowed != (dicom_code_category((uint16_t)code) != DICOM_CATEGORY_NONE) || found.code != code;
    }
    wrong += dicom_describe_rejection(-1, 300, 300).known || dicom_describe_abort(1 << 30, 0).known;
    wrong += dicom_final_retrieve_status(DICOM_SERVICE_C_STORE, 0, 0, 0, 0, false) != -1;
    wrong += dicom_explain_condition(NULL, NULL) != NULL;
    wrong += DICOM_STORAGE_STATUS_OUT_OF_RESOURCES != 0xA700 || DICOM_REJECT_RESULT_REJECTED_TRANSIENT != 2;
    wrong += strcmp(dicom_category_name((dicom_category)99), "Unknown") != 0 || dicom_retry_name((dicom_retry)99) != NULL;
    return wrong;
}

int main(int argc, char **argv)
{
    const char *folder = argc > 1 ? argv[1] : "../../generated/json/vectors";
    cJSON *statuses = read_file(folder, "statuses");
    int passed = 0;
    int failed = 0;
    texts = cJSON_GetObjectItemCaseSensitive(statuses, "statuses");
    advice_texts = cJSON_GetObjectItemCaseSensitive(statuses, "advice");
    for (size_t i = 0; i < sizeof FILES / sizeof FILES[0]; i++) {
        cJSON *file = read_file(folder, FILES[i].name);
        int count = 0;
        int right = right_of(file, FILES[i].answer, &count);
        bool is_whole = count == cJSON_GetObjectItemCaseSensitive(file, "numberOfTests")->valueint;
        printf("c: %s: %d of %d vectors passed\n", FILES[i].name, right, count);
        passed += right;
        failed += count - right + !is_whole;
        cJSON_Delete(file);
    }
    cJSON_Delete(statuses);
    passed++;
    failed += wrong_on_the_surface();
    printf("c: %d of %d cases are right\n", passed, passed + failed);
    return failed > 0;
}

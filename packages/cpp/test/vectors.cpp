// Every vector that every language passes.
#include <algorithm>
#include <fstream>
#include <iostream>
#include <map>
#include <nlohmann/json.hpp>
#include <string>
#include <utility>
#include <vector>

#include "dicom_status.hpp"

namespace ds = dicom_status;
using nlohmann::json;

namespace {

std::map<std::string, json> texts;
std::map<std::string, std::string> reasons_why;

std::string text(const json &test, const char *key)
{
    return test.contains(key) && test[key].is_string() ? test[key].get<std::string>() : "";
}

int number(const json &test, const char *key, int otherwise = -1)
{
    return test.contains(key) && test[key].is_number() ? test[key].get<int>() : otherwise;
}

std::uint16_t code(const json &test, const char *key)
{
    return static_cast<std::uint16_t>(number(test, key));
}

unsigned service_of(const std::string &name)
{
    for (unsigned service = ds::Service::CStore; service <= ds::Service::NDelete; service <<= 1U) {
        if (ds::service_name(service) == name) {
            return service;
        }
    }
    return 0;
}

void put(json &answer, const char *key, std::string_view value)
{
    if (value.data() != nullptr && !value.empty()) {
        answer[key] = std::string(value);
    }
}

json citation_of(const ds::Citation *citation)
{
    if (citation == nullptr) {
        return nullptr;
    }
    return {{"part", std::string(citation->part)},
            {"section", std::string(citation->section)},
            {"table", citation->table.empty() ? json(nullptr) : json(std::string(citation->table))},
            {"edition", std::string(citation->edition)},
            {"address", std::string(citation->address)}};
}

json words(unsigned set, std::string_view (*name)(unsigned) noexcept)
{
    json all = json::array();
    for (unsigned bit = 1; bit != 0; bit <<= 1U) {
        if ((set & bit) != 0) {
            all.push_back(std::string(name(bit)));
        }
    }
    return all;
}

void put_advice(json &answer, ds::Retry retry, unsigned actors)
{
    if (retry == ds::Retry::None) {
        return;
    }
    answer["retry"] = std::string(ds::to_string(retry));
    answer["actors"] = words(actors, ds::actor_name);
}

json category_answer(const json &test)
{
    if (ds::category(code(test, "from")) != ds::category(code(test, "to"))) {
        return "the ends differ";
    }
    return {{"category", std::string(ds::to_string(ds::category(code(test, "from"))))}, {"pending", ds::is_pending(code(test, "to"))}};
}

/// Whether the texts of an answer are those to which the vector refers.
bool has_texts(const ds::Explanation &found, const std::string &status, const std::string &advice)
{
    if (std::string(found.why) != (advice.empty() ? "" : reasons_why.at(advice))) {
        return false;
    }
    if (status.empty()) {
        return found.citation == nullptr;
    }
    const json &said = texts.at(status);
    std::string fields;
    for (const json &field : said["relatedFields"]) {
        fields += (fields.empty() ? "" : "\n") + field.get<std::string>();
    }
    return text(said, "explanation") == found.explanation && fields == found.related_fields && said["citation"] == citation_of(found.citation);
}

json status_answer(const json &test)
{
    const json &expected = test["expected"];
    const std::string sop_class = text(test, "sopClass");
    const std::string service_class = text(test, "serviceClass");
    const std::string implementation = text(test, "implementation");
    const ds::Context context{service_of(text(test, "service")), sop_class, service_class, number(test, "actionTypeId", 0), implementation};
    const ds::Explanation found = ds::explain(code(test, "code"), context);
    if (found.category == ds::Category::None) {
        return nullptr;
    }
    if (!has_texts(found, text(expected, "status"), text(expected, "advice"))) {
        return "the texts differ";
    }
    json answer = {{"category", std::string(ds::to_string(found.category))},
                   {"final", found.is_final},
                   {"scope", std::string(ds::to_string(found.scope))},
                   {"listed", found.listed}};
    put(answer, "name", found.name);
    if (found.scope != ds::Scope::Class) {
        answer["meaning"] = std::string(found.meaning);
    }
    put(answer, "range", found.notation);
    if (found.scope == ds::Scope::Implementation) {
        put(answer, "explanation", found.explanation);
        for (std::string_view rest = found.related_fields; !rest.empty();) {
            const std::size_t end = std::min(rest.find('\n'), rest.size());
            answer["relatedFields"].push_back(std::string(rest.substr(0, end)));
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
    }
    put(answer, "address", found.address);
    put(answer, "until", found.until);
    if (found.ignored != 0) {
        answer["ignored"] = words(found.ignored, ds::part_name);
    }
    put(answer, "status", text(expected, "status"));
    put(answer, "stored", ds::to_string(found.stored));
    put_advice(answer, found.retry, found.actors);
    put(answer, "advice", text(expected, "advice"));
    return answer;
}

json description_answer(const ds::Description &found)
{
    json answer = {{"known", found.known}, {"citation", citation_of(found.citation)}};
    put(answer, "resultName", found.result_name);
    put(answer, "sourceName", found.source_name);
    put(answer, "reasonName", found.reason_name);
    if (found.permanent >= 0) {
        answer["permanent"] = found.permanent == 1;
    }
    put(answer, "symbol", found.symbol);
    put(answer, "saidBy", ds::to_string(found.said_by));
    put(answer, "explanation", found.explanation);
    put_advice(answer, found.retry, found.actors);
    return answer;
}

json rejection_answer(const json &test)
{
    return description_answer(ds::describe_rejection(number(test, "result"), number(test, "source"), number(test, "reason")));
}

json abort_answer(const json &test)
{
    return description_answer(ds::describe_abort(number(test, "source"), number(test, "reason")));
}

json presentation_context_answer(const json &test)
{
    json answer = description_answer(ds::describe_presentation_context_result(number(test, "result")));
    answer["accepted"] = number(test, "result") == 0;
    return answer;
}

json condition_answer(const json &test)
{
    const std::string condition = text(test, "condition");
    const ds::Condition *found = ds::explain_condition(condition, text(test, "implementation"));
    if (found == nullptr) {
        return nullptr;
    }
    json answer = json::object();
    put(answer, "name", found->name);
    put(answer, "meaning", found->meaning);
    put(answer, "exception", found->exception);
    put(answer, "explanation", found->explanation);
    return answer;
}

json http_answer(const json &test)
{
    const std::string service = text(test, "service");
    const std::string transaction = text(test, "transaction");
    const ds::HTTPExplanation found = ds::explain_http(number(test, "code"), service, transaction);
    if (found.scope.empty()) {
        return nullptr;
    }
    json answer = {{"scope", std::string(found.scope)}, {"listed", found.listed}};
    put(answer, "class", found.class_name);
    put(answer, "explanation", found.explanation);
    if (found.row != nullptr) {
        put(answer, "category", found.row->category);
        put(answer, "name", found.row->name);
        put(answer, "phrase", found.row->phrase);
        put(answer, "meaning", found.row->meaning);
        put(answer, "until", found.row->until);
        answer["citation"] = citation_of(&found.row->citation);
    }
    return answer;
}

json reason_answer(const json &test)
{
    const std::string attribute = text(test, "attribute");
    const std::string context = text(test, "context");
    const ds::ReasonExplanation found = ds::explain_reason(code(test, "code"), attribute, context);
    json answer = {{"category", std::string(ds::to_string(found.category))}, {"scope", std::string(found.scope)}, {"listed", found.listed},
                   {"citation", citation_of(found.citation)}};
    put(answer, "name", found.name);
    put(answer, "meaning", found.meaning);
    put(answer, "range", found.notation);
    put(answer, "explanation", found.explanation);
    put_advice(answer, found.retry, found.actors);
    return answer;
}

json retrieve_answer(const json &test)
{
    const auto count = [&](const char *key) { return static_cast<unsigned>(number(test, key)); };
    return {{"code", ds::final_retrieve_status(service_of(text(test, "service")), count("remaining"), count("completed"), count("failed"), count("warning"),
                                               test["canceled"].get<bool>())}};
}

json store_answer(const json &test)
{
    return {{"outcome", std::string(ds::store_outcome(number(test, "status"), number(test, "stored"), number(test, "warned"), number(test, "failed"),
                                                      number(test, "others"), number(test, "sent")))}};
}

json read(const std::string &folder, const std::string &name)
{
    std::ifstream file(folder + "/" + name + ".json");
    return json::parse(file);
}

/// What the vectors do not reach: every code, and values that cannot be.
int wrong_on_the_surface()
{
    int wrong = 0;
    for (unsigned value = 0; value <= 0xFFFF; value++) {
        const auto code = static_cast<std::uint16_t>(value);
        const ds::Explanation found = ds::explain(code);
        wrong += found.code != code || found.category != ds::category(code) ? 1 : 0;
    }
    wrong += ds::describe_rejection(-1, 300, 300).known || ds::describe_abort(1 << 30, 0).known ? 1 : 0;
    wrong += ds::final_retrieve_status(ds::Service::CStore, 0, 0, 0, 0) != -1 ? 1 : 0;
    wrong += ds::explain_condition({}, {}) != nullptr || !ds::to_string(static_cast<ds::Retry>(99)).empty() ? 1 : 0;
    return wrong;
}

} // namespace

int main(int argc, char **argv)
{
    const std::string folder = argc > 1 ? argv[1] : "../../generated/json/vectors";
    const std::vector<std::pair<std::string, json (*)(const json &)>> files = {{"categories", category_answer},
                                                                               {"statuses", status_answer},
                                                                               {"implementations", status_answer},
                                                                               {"rejections", rejection_answer},
                                                                               {"aborts", abort_answer},
                                                                               {"presentation-contexts", presentation_context_answer},
                                                                               {"conditions", condition_answer},
                                                                               {"http", http_answer},
                                                                               {"reasons", reason_answer},
                                                                               {"retrieves", retrieve_answer},
                                                                               {"store-responses", store_answer}};
    const json statuses = read(folder, "statuses");
    for (const json &said : statuses["statuses"]) {
        texts[said["id"]] = said;
    }
    for (const json &advice : statuses["advice"]) {
        reasons_why[advice["id"]] = advice["why"];
    }
    int passed = 0;
    int failed = 0;
    for (const auto &[name, answer] : files) {
        const json file = read(folder, name);
        int count = 0;
        int right = 0;
        for (const json &group : file["testGroups"]) {
            for (json test : group["tests"]) {
                test.update(group["context"]);
                const json got = answer(test);
                const bool is_right = got == test["expected"];
                if (!is_right && count - right < 3) {
                    std::cerr << test << " gives " << got << '\n';
                }
                count++;
                right += is_right ? 1 : 0;
            }
        }
        std::cout << "c++: " << name << ": " << right << " of " << count << " vectors passed\n";
        passed += right;
        failed += count - right + (count == file["numberOfTests"].get<int>() ? 0 : 1);
    }
    passed++;
    failed += wrong_on_the_surface();
    std::cout << "c++: " << passed << " of " << passed + failed << " cases are right\n";
    return failed > 0 ? 1 : 0;
}

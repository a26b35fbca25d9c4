//! Every vector that every language passes.

use std::collections::HashMap;
use std::fs;

use dicom_status::{
    describe_abort, describe_presentation_context_result, describe_rejection, explain_condition, explain_http, explain_reason, final_retrieve_status,
    store_outcome, Actor, Category, Citation, Context, Description, Retry, Scope, Service, StatusCode, StoredInstances,
};
use serde_json::{json, Map, Value};

fn read(name: &str) -> Value {
    let path = format!("{}/../../generated/json/vectors/{name}.json", env!("CARGO_MANIFEST_DIR"));
    serde_json::from_str(&fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"))).unwrap()
}

fn text<'a>(case: &'a Value, key: &str) -> Option<&'a str> {
    case.get(key).and_then(Value::as_str)
}

fn number(case: &Value, key: &str) -> Option<u16> {
    case.get(key).and_then(Value::as_u64).map(|value| u16::try_from(value).unwrap())
}

fn code(case: &Value, key: &str) -> StatusCode {
    StatusCode::new(number(case, key).unwrap())
}

fn byte(case: &Value, key: &str) -> u8 {
    u8::try_from(number(case, key).unwrap()).unwrap()
}

fn service(case: &Value) -> Option<Service> {
    let name = text(case, "service")?;
    Service::ALL.iter().copied().find(|service| service.label() == name)
}

/// An answer without what it does not have.
fn answer<const N: usize>(entries: [(&str, Option<Value>); N]) -> Map<String, Value> {
    entries.into_iter().filter_map(|(key, value)| Some((key.to_string(), value?))).collect()
}

fn word<T: Into<Value>>(value: Option<T>) -> Option<Value> {
    value.map(Into::into)
}

fn label(category: Option<Category>) -> Value {
    json!(category.map_or("Unknown", Category::label))
}

fn advice(retry: Option<Retry>, actors: &[Actor]) -> [(&'static str, Option<Value>); 2] {
    let named: Vec<&str> = actors.iter().map(|actor| actor.label()).collect();
    [("retry", word(retry.map(Retry::label))), ("actors", retry.map(|_| json!(named)))]
}

fn citation(citation: Option<&Citation>) -> Value {
    citation.map_or(
        Value::Null,
        |found| json!({"part": found.part, "section": found.section, "table": found.table, "edition": found.edition, "address": found.address}),
    )
}

fn joined<const N: usize>(mut left: Map<String, Value>, right: [(&str, Option<Value>); N]) -> Value {
    left.extend(answer(right));
    Value::Object(left)
}

fn category(case: &Value) -> Value {
    let (from, to) = (code(case, "from"), code(case, "to"));
    assert_eq!(from.category(), to.category());
    assert_ne!(from.is_pending(), to.is_final());
    Value::Object(answer([("category", Some(label(from.category()))), ("pending", Some(json!(from.is_pending())))]))
}

fn description(found: &Description) -> Map<String, Value> {
    let mut said = answer([
        ("resultName", word(found.result_name)),
        ("sourceName", word(found.source_name)),
        ("reasonName", word(found.reason_name)),
        ("permanent", word(found.permanent)),
        ("known", Some(json!(found.known))),
        ("saidBy", word(found.said_by.map(dicom_status::Speaker::label))),
        ("symbol", word(found.symbol)),
        ("explanation", Some(json!(found.explanation))),
        ("citation", Some(citation(found.citation))),
    ]);
    said.extend(answer(advice(found.retry, found.actors)));
    said
}

fn rejection(case: &Value) -> Value {
    Value::Object(description(&describe_rejection(byte(case, "result"), byte(case, "source"), byte(case, "reason"))))
}

fn abort(case: &Value) -> Value {
    Value::Object(description(&describe_abort(byte(case, "source"), byte(case, "reason"))))
}

fn presentation_context(case: &Value) -> Value {
    let result = byte(case, "result");
    joined(description(&describe_presentation_context_result(result)), [("accepted", Some(json!(result == 0)))])
}

fn condition(case: &Value) -> Value {
    explain_condition(text(case, "condition").unwrap(), text(case, "implementation").unwrap()).map_or(Value::Null, |found| {
        Value::Object(answer([
            ("name", word(found.name)),
            ("meaning", word(found.meaning)),
            ("exception", word(found.exception)),
            ("explanation", Some(json!(found.explanation))),
        ]))
    })
}

fn http(case: &Value) -> Value {
    explain_http(number(case, "code").unwrap(), text(case, "service"), text(case, "transaction")).map_or(Value::Null, |found| {
        Value::Object(answer([
            ("class", word(found.class_name)),
            ("category", word(found.row.map(|row| row.category))),
            ("name", word(found.row.map(|row| row.name))),
            ("phrase", word(found.row.map(|row| row.phrase))),
            ("meaning", word(found.row.map(|row| row.meaning))),
            ("explanation", word(found.explanation)),
            ("scope", Some(json!(found.scope))),
            ("listed", Some(json!(found.listed))),
            ("until", word(found.row.and_then(|row| row.until))),
            ("citation", found.row.map(|row| citation(Some(&row.citation)))),
        ]))
    })
}

fn reason(case: &Value) -> Value {
    let found = explain_reason(number(case, "code").unwrap(), text(case, "attribute"), text(case, "context"));
    let said = answer([
        ("category", Some(label(found.category))),
        ("name", word(found.name)),
        ("meaning", word(found.meaning)),
        ("range", word(found.notation)),
        ("explanation", word(found.explanation)),
        ("scope", Some(json!(found.scope))),
        ("listed", Some(json!(found.listed))),
        ("citation", Some(citation(found.citation))),
    ]);
    joined(said, advice(found.retry, found.actors))
}

fn retrieve(case: &Value) -> Value {
    let count = |key| number(case, key).unwrap();
    let canceled = case["canceled"].as_bool().unwrap();
    let status = final_retrieve_status(service(case).unwrap(), count("remaining"), count("completed"), count("failed"), count("warning"), canceled);
    json!({"code": status.unwrap().code()})
}

fn store(case: &Value) -> Value {
    let count = |key| number(case, key).map(u32::from);
    let named = StoredInstances {
        stored: count("stored").unwrap(),
        warned: count("warned").unwrap(),
        failed: count("failed").unwrap(),
        other_failures: count("others").unwrap(),
        sent: count("sent"),
    };
    json!({"outcome": store_outcome(number(case, "status"), &named)})
}

/// The texts to which statuses refer, by id.
struct Texts {
    statuses: HashMap<String, Value>,
    why: HashMap<String, String>,
}

fn status(case: &Value, texts: &Texts) -> Value {
    let context = Context {
        service: service(case),
        sop_class: text(case, "sopClass"),
        service_class: text(case, "serviceClass"),
        action_type_id: number(case, "actionTypeId"),
        implementation: text(case, "implementation"),
    };
    let Some(found) = code(case, "code").explain(&context) else { return Value::Null };
    let expected = &case["expected"];
    if let Some(id) = text(expected, "status") {
        let said = &texts.statuses[id];
        assert_eq!(said["explanation"].as_str(), found.explanation);
        assert_eq!(said["relatedFields"], json!(found.related_fields));
        assert_eq!(said["citation"], citation(found.citation));
    } else {
        assert_eq!(found.citation, None);
    }
    assert_eq!(text(expected, "advice").map(|id| texts.why[id].as_str()), found.why);
    let ignored: Vec<&str> = found.ignored.iter().flatten().map(|part| part.label()).collect();
    let said = answer([
        ("category", Some(label(Some(found.category)))),
        ("final", Some(json!(found.is_final))),
        ("scope", Some(json!(found.scope.label()))),
        ("listed", Some(json!(found.listed))),
        ("name", word(found.name)),
        ("meaning", word(found.meaning)),
        ("range", word(found.notation)),
        ("explanation", word(found.explanation.filter(|_| found.scope == Scope::Implementation))),
        ("relatedFields", (found.scope == Scope::Implementation && !found.related_fields.is_empty()).then(|| json!(found.related_fields))),
        ("address", word(found.address)),
        ("until", word(found.until)),
        ("ignored", (!ignored.is_empty()).then(|| json!(ignored))),
        ("status", word(text(expected, "status"))),
        ("stored", word(found.stored.map(dicom_status::Stored::label))),
        ("advice", word(text(expected, "advice"))),
    ]);
    joined(said, advice(found.retry, found.actors))
}

fn check(name: &str, answer: impl Fn(&Value) -> Value) {
    let file = read(name);
    let mut count = 0;
    for group in file["testGroups"].as_array().unwrap() {
        for test in group["tests"].as_array().unwrap() {
            let mut case = test.clone();
            case.as_object_mut().unwrap().extend(group["context"].as_object().unwrap().clone());
            assert_eq!(answer(&case), case["expected"], "{case}");
            count += 1;
        }
    }
    assert_eq!(Some(count), file["numberOfTests"].as_u64());
    println!("rust: {name}: {count} vectors passed");
}

#[test]
fn statuses() {
    let file = read("statuses");
    let by_id = |list: &str| -> HashMap<String, Value> {
        file[list].as_array().unwrap().iter().map(|item| (item["id"].as_str().unwrap().to_string(), item.clone())).collect()
    };
    let why = by_id("advice").into_iter().map(|(id, advice)| (id, advice["why"].as_str().unwrap().to_string())).collect();
    let texts = Texts { statuses: by_id("statuses"), why };
    check("statuses", |case| status(case, &texts));
    check("implementations", |case| status(case, &texts));
}

#[test]
fn everything_else() {
    check("categories", category);
    check("rejections", rejection);
    check("aborts", abort);
    check("presentation-contexts", presentation_context);
    check("conditions", condition);
    check("http", http);
    check("reasons", reason);
    check("retrieves", retrieve);
    check("store-responses", store);
}

#[test]
fn every_code_has_an_answer_or_none() {
    let context = Context { service: Some(Service::CStore), ..Context::default() };
    for value in 0..=u16::MAX {
        let status = StatusCode::new(value);
        assert_eq!(status.explain(&context).is_some(), status.category().is_some());
    }
}

"""The vectors that every language passes."""

import json
from pathlib import Path
from typing import Any, Callable, Dict, Iterator, List, Optional

import pytest

import dicom_status

VECTORS = Path(__file__).parents[3] / "generated" / "json" / "vectors"

Input = Dict[str, Any]
Answer = Optional[Dict[str, Any]]


def read(name: str) -> Dict[str, Any]:
    return json.loads((VECTORS / f"{name}.json").read_text(encoding="utf-8"))  # type: ignore[no-any-return]


def cases(file: Dict[str, Any]) -> Iterator[Input]:
    for group in file["testGroups"]:
        for test in group["tests"]:
            yield {**group["context"], **test}


STATUSES = read("statuses")
TEXTS = {text["id"]: text for text in STATUSES["statuses"]}
WHY = {advice["id"]: advice["why"] for advice in STATUSES["advice"]}


def given(**values: Any) -> Dict[str, Any]:
    """The entries that have a value."""
    return {key: value for key, value in values.items() if value is not None}


def advice(found: Any) -> Dict[str, Any]:
    return {} if found.retry is None else {"retry": found.retry, "actors": list(found.actors)}


def citation(found: Any) -> Answer:
    return found.citation._asdict() if found.citation else None


def status(case: Input) -> Answer:
    found = dicom_status.lookup(
        case["code"],
        service=case.get("service"),
        sop_class=case.get("sopClass"),
        service_class=case.get("serviceClass"),
        action_type_id=case.get("actionTypeId"),
        implementation=case.get("implementation"),
    )
    if found is None:
        return None
    expected = case["expected"]
    if "status" in expected:
        text = TEXTS[expected["status"]]
        assert found.explanation == text["explanation"]
        assert list(found.related_fields) == text["relatedFields"]
        assert citation(found) == text["citation"]
    else:
        assert found.citation is None
        assert list(found.related_fields) == expected.get("relatedFields", [])
    assert found.why == (WHY[expected["advice"]] if "advice" in expected else None)
    own = found.explanation if found.scope == "implementation" else None
    return {
        **given(category=found.category, final=found.final, scope=found.scope, listed=found.listed, name=found.name, meaning=found.meaning),
        **given(explanation=own, relatedFields=expected.get("relatedFields"), address=found.address, until=found.until, ignored=list(found.ignored) or None),
        **given(range=found.notation, stored=found.stored, status=expected.get("status"), advice=expected.get("advice")),
        **advice(found),
    }


def category(case: Input) -> Answer:
    found = {(dicom_status.code_to_category(code), dicom_status.is_pending(code)) for code in (case["from"], case["to"])}
    ((name, pending),) = found
    assert dicom_status.is_final(case["from"]) is not pending
    return {"category": name, "pending": pending}


def described(found: dicom_status.Description) -> Dict[str, Any]:
    return {
        **given(resultName=found.result_name, sourceName=found.source_name, reasonName=found.reason_name, permanent=found.permanent),
        **given(known=found.known, saidBy=found.said_by, symbol=found.symbol, explanation=found.explanation),
        "citation": citation(found),
        **advice(found),
    }


def presentation_context(case: Input) -> Answer:
    return {"accepted": case["result"] == 0, **described(dicom_status.describe_presentation_context_result(case["result"]))}


def condition(case: Input) -> Answer:
    found = dicom_status.lookup_condition(case["condition"], case["implementation"])
    return found and given(name=found.name, meaning=found.meaning, exception=found.exception, explanation=found.explanation)


def http(case: Input) -> Answer:
    found = dicom_status.lookup_http(case["code"], service=case.get("service"), transaction=case.get("transaction"))
    if found is None:
        return None
    return {
        **given(category=found.category, name=found.name, phrase=found.phrase, meaning=found.meaning, explanation=found.explanation),
        **given(scope=found.scope, listed=found.listed, until=found.until, citation=citation(found)),
        **given(**{"class": found.class_name}),
    }


def reason(case: Input) -> Answer:
    found = dicom_status.lookup_reason(case["code"], attribute=case.get("attribute"), context=case.get("context"))
    return {
        **given(category=found.category, name=found.name, meaning=found.meaning, range=found.notation, explanation=found.explanation),
        **given(scope=found.scope, listed=found.listed),
        "citation": citation(found),
        **advice(found),
    }


def retrieve(case: Input) -> Answer:
    counts = {key: case[key] for key in ("remaining", "completed", "failed", "warning", "canceled")}
    return {"code": dicom_status.final_retrieve_status(case["service"], **counts)}


def store(case: Input) -> Answer:
    outcome = dicom_status.store_outcome(
        case["status"], stored=case["stored"], warned=case["warned"], failed=case["failed"], other_failures=case["others"], sent=case["sent"]
    )
    return {"outcome": outcome}


ANSWERS: Dict[str, Callable[[Input], Answer]] = {
    "categories": category,
    "statuses": status,
    "implementations": status,
    "rejections": lambda case: described(dicom_status.describe_rejection(case["result"], case["source"], case["reason"])),
    "aborts": lambda case: described(dicom_status.describe_abort(case["source"], case["reason"])),
    "presentation-contexts": presentation_context,
    "conditions": condition,
    "http": http,
    "reasons": reason,
    "retrieves": retrieve,
    "store-responses": store,
}


def test_every_file_of_vectors_has_an_answer() -> None:
    assert {path.stem for path in VECTORS.glob("*.json")} - {"vectors.schema"} == set(ANSWERS)


@pytest.mark.parametrize("name", ANSWERS)
def test_vectors(name: str) -> None:
    file = read(name)
    wrong: List[str] = []
    count = 0
    for case in cases(file):
        count += 1
        answer = ANSWERS[name](case)
        if answer != case["expected"]:
            wrong.append(f"{case} gives {answer}")
    assert wrong[:3] == []
    assert count == file["numberOfTests"]
    print(f"{name}: {count} vectors passed")

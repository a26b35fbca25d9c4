package dicomstatus

import (
	"encoding/json"
	"os"
	"path/filepath"
	"reflect"
	"testing"
)

type vectorCase map[string]any

type vectorFile struct {
	NumberOfTests int `json:"numberOfTests"`
	Statuses      []struct {
		ID            string         `json:"id"`
		Explanation   string         `json:"explanation"`
		RelatedFields []any          `json:"relatedFields"`
		Citation      map[string]any `json:"citation"`
	} `json:"statuses"`
	Advice []struct {
		ID  string `json:"id"`
		Why string `json:"why"`
	} `json:"advice"`
	TestGroups []struct {
		Context vectorCase   `json:"context"`
		Tests   []vectorCase `json:"tests"`
	} `json:"testGroups"`
}

func readVectors(t *testing.T, name string) vectorFile {
	t.Helper()
	content, err := os.ReadFile(filepath.Join("..", "..", "generated", "json", "vectors", name+".json"))
	if err != nil {
		t.Fatal(err)
	}
	var file vectorFile
	if err := json.Unmarshal(content, &file); err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	return file
}

func (one vectorCase) text(key string) string {
	value, _ := one[key].(string)
	return value
}

func (one vectorCase) number(key string) int {
	value, _ := one[key].(float64)
	return int(value)
}

func (one vectorCase) service() Service {
	for service := ServiceCStore; service <= ServiceNDelete; service <<= 1 {
		if service.String() == one.text("service") {
			return service
		}
	}
	return 0
}

// put adds what is known to an answer.
func put(answer vectorCase, key, value string) {
	if value != "" {
		answer[key] = value
	}
}

func putAdvice(answer vectorCase, retry Retry, actors Actor) {
	if retry == 0 {
		return
	}
	answer["retry"] = retry.String()
	answer["actors"] = words(actors.Words())
}

func words(all []string) []any {
	found := []any{}
	for _, word := range all {
		found = append(found, word)
	}
	return found
}

func citationOf(citation *Citation) any {
	if citation == nil {
		return nil
	}
	answer := map[string]any{"part": citation.Part, "section": citation.Section, "table": nil, "edition": citation.Edition, "address": citation.Address}
	if citation.Table != "" {
		answer["table"] = citation.Table
	}
	return answer
}

func categoryName(category Category) string {
	if category == 0 {
		return "Unknown"
	}
	return category.String()
}

func categoryAnswer(t *testing.T, one vectorCase) vectorCase {
	from, to := StatusCode(one.number("from")), StatusCode(one.number("to"))
	if from.Category() != to.Category() || from.IsFinal() == to.IsPending() {
		t.Errorf("%v: the ends differ", one)
	}
	return vectorCase{"category": categoryName(from.Category()), "pending": from.IsPending()}
}

func statusAnswer(t *testing.T, one vectorCase) vectorCase {
	context := Context{one.service(), one.text("sopClass"), one.text("serviceClass"), one.number("actionTypeId"), one.text("implementation")}
	found, isAllowed := Explain(StatusCode(one.number("code")), context)
	if !isAllowed {
		return nil
	}
	expected, _ := one["expected"].(map[string]any)
	status, advice := vectorCase(expected).text("status"), vectorCase(expected).text("advice")
	checkTexts(t, one, found, status, advice)
	answer := vectorCase{"category": found.Category.String(), "final": found.Final, "scope": found.Scope.String(), "listed": found.Listed}
	put(answer, "name", found.Name)
	if found.Scope != ScopeClass {
		answer["meaning"] = found.Meaning
	}
	put(answer, "range", found.Notation)
	if found.Scope == ScopeImplementation {
		put(answer, "explanation", found.Explanation)
		if len(found.RelatedFields) > 0 {
			answer["relatedFields"] = words(found.RelatedFields)
		}
	}
	put(answer, "address", found.Address)
	put(answer, "until", found.Until)
	if found.Ignored != 0 {
		answer["ignored"] = words(found.Ignored.Words())
	}
	put(answer, "status", status)
	put(answer, "stored", found.Stored.String())
	putAdvice(answer, found.Retry, found.Actors)
	put(answer, "advice", advice)
	return answer
}

var texts struct {
	statuses map[string]vectorCase
	why      map[string]string
}

func checkTexts(t *testing.T, one vectorCase, found Explanation, status, advice string) {
	if why, isKnown := texts.why[advice]; why != found.Why || !isKnown && advice != "" {
		t.Errorf("%v: the advice is %q", one, found.Why)
	}
	if status == "" {
		if found.Citation != nil {
			t.Errorf("%v: nothing of the standard is expected: %+v", one, found)
		}
		return
	}
	said, isKnown := texts.statuses[status]
	fields := words(found.RelatedFields)
	if !isKnown || said.text("explanation") != found.Explanation || !reflect.DeepEqual(said["relatedFields"], fields) || !reflect.DeepEqual(said["citation"], citationOf(found.Citation)) {
		t.Errorf("%v: the texts differ: %+v", one, found)
	}
}

func descriptionAnswer(found Description) vectorCase {
	answer := vectorCase{"known": found.Known, "explanation": found.Explanation, "citation": citationOf(found.Citation)}
	put(answer, "resultName", found.ResultName)
	put(answer, "sourceName", found.SourceName)
	put(answer, "reasonName", found.ReasonName)
	if found.Permanent >= 0 {
		answer["permanent"] = found.Permanent == 1
	}
	put(answer, "saidBy", found.SaidBy.String())
	put(answer, "symbol", found.Symbol)
	putAdvice(answer, found.Retry, found.Actors)
	return answer
}

func rejectionAnswer(_ *testing.T, one vectorCase) vectorCase {
	return descriptionAnswer(DescribeRejection(one.number("result"), one.number("source"), one.number("reason")))
}

func abortAnswer(_ *testing.T, one vectorCase) vectorCase {
	return descriptionAnswer(DescribeAbort(one.number("source"), one.number("reason")))
}

func presentationContextAnswer(_ *testing.T, one vectorCase) vectorCase {
	answer := descriptionAnswer(DescribePresentationContextResult(one.number("result")))
	answer["accepted"] = one.number("result") == 0
	return answer
}

func conditionAnswer(_ *testing.T, one vectorCase) vectorCase {
	found := ExplainCondition(one.text("condition"), one.text("implementation"))
	if found == nil {
		return nil
	}
	answer := vectorCase{"explanation": found.Explanation}
	put(answer, "name", found.Name)
	put(answer, "meaning", found.Meaning)
	put(answer, "exception", found.Exception)
	return answer
}

func httpAnswer(_ *testing.T, one vectorCase) vectorCase {
	found, isKnown := ExplainHTTP(one.number("code"), one.text("service"), one.text("transaction"))
	if !isKnown {
		return nil
	}
	answer := vectorCase{"scope": found.Scope, "listed": found.Listed}
	put(answer, "class", found.ClassName)
	put(answer, "explanation", found.Explanation)
	if row := found.Row; row != nil {
		put(answer, "category", row.Category)
		put(answer, "name", row.Name)
		put(answer, "phrase", row.Phrase)
		put(answer, "meaning", row.Meaning)
		put(answer, "until", row.Until)
		answer["citation"] = citationOf(&row.Citation)
	}
	return answer
}

func reasonAnswer(_ *testing.T, one vectorCase) vectorCase {
	found := ExplainReason(uint16(one.number("code")), one.text("attribute"), one.text("context"))
	answer := vectorCase{"category": categoryName(found.Category), "scope": found.Scope, "listed": found.Listed, "citation": citationOf(found.Citation)}
	put(answer, "name", found.Name)
	put(answer, "meaning", found.Meaning)
	put(answer, "range", found.Notation)
	put(answer, "explanation", found.Explanation)
	putAdvice(answer, found.Retry, found.Actors)
	return answer
}

func retrieveAnswer(_ *testing.T, one vectorCase) vectorCase {
	count := func(key string) uint16 { return uint16(one.number(key)) }
	canceled, _ := one["canceled"].(bool)
	status, _ := FinalRetrieveStatus(one.service(), SubOperations{count("remaining"), count("completed"), count("failed"), count("warning")}, canceled)
	return vectorCase{"code": float64(status)}
}

func storeAnswer(_ *testing.T, one vectorCase) vectorCase {
	named := StoredInstances{one.number("stored"), one.number("warned"), one.number("failed"), one.number("others"), one.number("sent")}
	return vectorCase{"outcome": StoreOutcome(one.number("status"), named)}
}

func TestVectors(t *testing.T) {
	statuses := readVectors(t, "statuses")
	texts.statuses, texts.why = map[string]vectorCase{}, map[string]string{}
	for _, said := range statuses.Statuses {
		texts.statuses[said.ID] = vectorCase{"explanation": said.Explanation, "relatedFields": said.RelatedFields, "citation": said.Citation}
	}
	for _, said := range statuses.Advice {
		texts.why[said.ID] = said.Why
	}
	files := map[string]func(*testing.T, vectorCase) vectorCase{
		"categories":            categoryAnswer,
		"statuses":              statusAnswer,
		"implementations":       statusAnswer,
		"rejections":            rejectionAnswer,
		"aborts":                abortAnswer,
		"presentation-contexts": presentationContextAnswer,
		"conditions":            conditionAnswer,
		"http":                  httpAnswer,
		"reasons":               reasonAnswer,
		"retrieves":             retrieveAnswer,
		"store-responses":       storeAnswer,
	}
	for name, answer := range files {
		t.Run(name, func(t *testing.T) {
			file := readVectors(t, name)
			count := 0
			for _, group := range file.TestGroups {
				for _, test := range group.Tests {
					for key, value := range group.Context {
						test[key] = value
					}
					var expected vectorCase
					if given, isGiven := test["expected"].(map[string]any); isGiven {
						expected = given
					}
					if got := answer(t, test); !reflect.DeepEqual(got, expected) {
						t.Errorf("%v gives %v", test, got)
					}
					count++
				}
			}
			if count != file.NumberOfTests {
				t.Errorf("%d cases of %d", count, file.NumberOfTests)
			}
			t.Logf("go: %s: %d vectors", name, count)
		})
	}
}

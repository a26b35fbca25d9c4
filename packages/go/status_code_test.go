package dicomstatus_test

import (
	"fmt"
	"math/rand"
	"testing"

	dicomstatus "github.com/dicom-status/dicom-status/packages/go"
)

func Example() {
	// A code as received, and where.
	found, _ := dicomstatus.Explain(0xA702, dicomstatus.Context{Service: dicomstatus.ServiceCMove})
	fmt.Println(found)
	fmt.Println(found.Retry, found.Citation.Table)
	fmt.Println(dicomstatus.StatusCode(0xFF01).IsPending())
	fmt.Println(dicomstatus.StorageStatusElementsDiscarded == 0xB006)
	fmt.Println(dicomstatus.DescribeRejection(1, 1, 7).ReasonName)
	// Output:
	// 0xA702 Failure: Refused: Out of resources - Unable to perform sub-operations
	// later C.4-2
	// true
	// true
	// CalledAETitleNotRecognized
}

func TestEveryCodeHasAnAnswerOrNone(t *testing.T) {
	for code := 0; code <= 0xFFFF; code++ {
		status := dicomstatus.StatusCode(code)
		_, isAllowed := dicomstatus.Explain(status, dicomstatus.Context{Service: dicomstatus.ServiceCStore})
		if isAllowed != (status.Category() != 0) {
			t.Errorf("%v", status)
		}
	}
}

func TestValuesThatCannotBeAreDescribed(t *testing.T) {
	if dicomstatus.DescribeRejection(-1, 300, 300).Known || dicomstatus.DescribeAbort(1<<40, 0).Known {
		t.Error("no such values")
	}
	if _, isKnown := dicomstatus.ExplainHTTP(-1, "", "STOW-RS"); isKnown {
		t.Error("no such HTTP status")
	}
	if _, isRetrieve := dicomstatus.FinalRetrieveStatus(dicomstatus.ServiceCStore, dicomstatus.SubOperations{}, false); isRetrieve {
		t.Error("C-STORE does not retrieve")
	}
}

var kept int

func codes() []dicomstatus.StatusCode {
	random := rand.New(rand.NewSource(1))
	all := make([]dicomstatus.StatusCode, 1<<16)
	for index := range all {
		all[index] = dicomstatus.StatusCode(0xA000 + random.Intn(0x3000))
	}
	return all
}

func BenchmarkMap(b *testing.B) {
	all, known := codes(), map[dicomstatus.StatusCode]string{}
	for code := 0; code <= 0xFFFF; code++ {
		known[dicomstatus.StatusCode(code)] = "status"
	}
	b.ResetTimer()
	for i := range b.N {
		kept += len(known[all[i&0xFFFF]])
	}
}

func BenchmarkCategory(b *testing.B) {
	all := codes()
	b.ResetTimer()
	for i := range b.N {
		kept += int(all[i&0xFFFF].Category())
	}
}

func BenchmarkExplain(b *testing.B) {
	all, context := codes(), dicomstatus.Context{Service: dicomstatus.ServiceCStore, SOPClass: "1.2.840.10008.5.1.4.1.1.2"}
	b.ResetTimer()
	for i := range b.N {
		found, _ := dicomstatus.Explain(all[i&0xFFFF], context)
		kept += len(found.Meaning)
	}
}

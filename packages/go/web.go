package dicomstatus

import "slices"

// HTTPExplanation is what an HTTP status means as an answer of DICOMweb.
type HTTPExplanation struct {
	Code        int      // the status as it was given
	ClassName   string   // its class by PS3.18 8.5; empty for 101
	Scope       string   // what gives the answer: "transaction", "general" or "class"
	Listed      bool     // whether the table of the transaction lists it today; without one, whether the general table does
	Explanation string   // what happened, in our words
	Row         *HTTPRow // the row with everything else; nil where only the class is known
}

// ReasonExplanation is what a Failure Reason or Warning Reason means.
type ReasonExplanation struct {
	Code        uint16    // the value as it was given
	Category    Category  // by the attribute, where it is given; otherwise the class of the code
	Name        string    // the constant; empty where no meaning is known, or the place leaves several open
	Meaning     string    // as printed
	Notation    string    // the range that matched, such as "A7xx"
	Explanation string    // what happened, in our words
	Retry       Retry     // whether the same request may be tried again: our guidance
	Actors      Actor     // who has to act: our guidance
	Scope       string    // "reason", "Status Code" (that of C-STORE with this value) or "class"
	Listed      bool      // whether a table of the place lists the value
	Citation    *Citation // where it is printed
}

// StoredInstances is how many instances the payload of a Store Instances response names.
type StoredInstances struct {
	Stored        int // those that are stored without a warning
	Warned        int // those that are stored with a warning
	Failed        int // those that failed
	OtherFailures int // the failures that belong to no instance
	Sent          int // how many were sent; zero where that is not known
}

const (
	failureReason = "(0008,1197)"
	warningReason = "(0008,1196)"
)

// mayHaveStored are answers of a server that failed on the way, or of a proxy before it.
var mayHaveStored = []int{408, 500, 502, 504}

// ExplainHTTP says what an HTTP status means as the answer of a DICOMweb transaction: "STOW-RS", "QIDO-RS", "WADO-RS" or a name of
// PS3.18. Service and transaction may be empty. It is false where PS3.18 gives no class. ExplainHTTP(409, "", "STOW-RS") has the
// category "Failure".
func ExplainHTTP(code int, service, transaction string) (HTTPExplanation, bool) {
	found := HTTPExplanation{Code: code, Scope: "class"}
	for _, row := range httpClassesTable {
		if int(row.First) <= code && code <= int(row.Last) {
			found.ClassName, found.Explanation = row.Name, row.Explanation
		}
	}
	table := httpTable(service, transaction)
	var general *HTTPRow
	for index := range httpStatusesTable {
		row := &httpStatusesTable[index]
		switch {
		case int(row.Code) != code:
		case row.Transaction == "":
			general = row
		case table != nil && isSameTable(row, table):
			found.Row = row
		}
	}
	if found.Row != nil {
		found.Scope, found.Listed = "transaction", found.Row.Until == ""
	} else if general != nil {
		found.Row, found.Scope, found.Listed = general, "general", table == nil && general.Until == ""
	}
	if found.Row != nil {
		found.Explanation = found.Row.Explanation
	}
	return found, found.Row != nil || found.ClassName != ""
}

// ExplainReason says what a Failure Reason "(0008,1197)" or Warning Reason "(0008,1196)" means in "store-instances",
// "storage-commitment" or "media-creation". Attribute and context may be empty. ExplainReason(0xC122, "", "store-instances").Name is
// "ReferencedTransferSyntaxNotSupported".
func ExplainReason(code uint16, attribute, context string) ReasonExplanation {
	found := ReasonExplanation{Code: code, Category: StatusCode(code).Category()}
	switch attribute {
	case failureReason:
		found.Category = CategoryFailure
	case warningReason:
		found.Category = CategoryWarning
	}
	var first *ReasonRow
	isNamed, agree := true, true
	for index := range reasonsTable {
		row := &reasonsTable[index]
		if row.First > code || code > row.Last || attribute != "" && row.Attribute != attribute || context != "" && row.Context != context || isCovered(row, code) {
			continue
		}
		if first == nil {
			first = row
		}
		isNamed = isNamed && row.Name == first.Name
		agree = agree && isNamed && row.Explanation == first.Explanation
	}
	if first == nil {
		return statusReason(found)
	}
	found.Scope, found.Listed, found.Citation = "reason", true, &first.Citation
	if isNamed {
		found.Name, found.Meaning, found.Notation = first.Name, first.Meaning, first.Notation
	}
	if agree {
		found.Explanation, found.Retry, found.Actors = first.Explanation, first.Retry, first.Actors
	}
	return found
}

// StoreOutcome says what became of the instances of a Store Instances request: "stored", "stored with warnings", "partly stored",
// "nothing stored" or "unknown". It claims no success that is not shown. The status is zero where it is not known.
// StoreOutcome(202, StoredInstances{Stored: 3, Failed: 1}) is "partly stored".
func StoreOutcome(status int, named StoredInstances) string {
	anyFailed := named.Failed > 0 || named.OtherFailures > 0
	if named.Stored > 0 || named.Warned > 0 {
		isOtherStatus := status != 0 && (status < 200 || status > 299)
		isPartOnly := status == 202 && !anyFailed && named.Warned == 0
		isUnnamed := named.Sent > named.Stored+named.Warned+named.Failed+named.OtherFailures
		switch {
		case anyFailed || isUnnamed || isOtherStatus || isPartOnly:
			return "partly stored"
		case named.Warned > 0:
			return "stored with warnings"
		default:
			return "stored"
		}
	}
	isRefused := status >= 400 && status <= 599 && !slices.Contains(mayHaveStored, status)
	if anyFailed || isRefused {
		return "nothing stored"
	}
	return "unknown"
}

// statusReason explains a reason that no table of the place has as the Status Code of C-STORE with this value.
func statusReason(found ReasonExplanation) ReasonExplanation {
	status, _ := Explain(StatusCode(found.Code), Context{Service: ServiceCStore})
	found.Scope = "class"
	if status.Scope == ScopeClass {
		return found
	}
	found.Scope, found.Name, found.Meaning, found.Citation = "Status Code", status.Name, status.Meaning, status.Citation
	if status.Category != found.Category {
		found.Explanation = otherClass
		return found
	}
	found.Explanation, found.Retry, found.Actors = status.Explanation, status.Retry, status.Actors
	// What to do says more of a Status Code than its words, which are those of any DIMSE service.
	if status.Explanation != "" && status.Why != "" {
		found.Explanation = status.Why
	}
	return found
}

// httpTable is a row of the only table that has these names; nil where none or several have them.
func httpTable(service, transaction string) *HTTPRow {
	if service == "" && transaction == "" {
		return nil
	}
	var table *HTTPRow
	for index := range httpStatusesTable {
		row := &httpStatusesTable[index]
		if !isCalled(row, service, transaction) {
			continue
		}
		if table != nil && !isSameTable(row, table) {
			return nil
		}
		table = row
	}
	return table
}

func isCalled(row *HTTPRow, service, transaction string) bool {
	return row.Transaction != "" && (service == "" || service == row.Service || service == row.Acronym) &&
		(transaction == "" || transaction == row.Transaction || transaction == row.Acronym || transaction+" Transaction" == row.Transaction)
}

func isSameTable(left, right *HTTPRow) bool {
	return left.Service == right.Service && left.Transaction == right.Transaction
}

// isCovered says whether a table of the place that a row is of has a single code where the row is a range.
func isCovered(row *ReasonRow, code uint16) bool {
	return row.First != row.Last && slices.ContainsFunc(reasonsTable, func(other ReasonRow) bool {
		return other.First == code && other.Last == code && other.Attribute == row.Attribute && other.Context == row.Context
	})
}

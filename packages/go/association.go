package dicomstatus

// Description is what the bytes of a PDU mean. Values that are reserved or impossible are described as such.
type Description struct {
	Known       bool      // whether PS3.8 gives a meaning to every value
	ResultName  string    // the constant of the result
	SourceName  string    // the constant of the source
	ReasonName  string    // the constant of the reason
	Permanent   int       // of a rejection, whether asking again cannot help: 1 or 0; -1 where that is not said
	SaidBy      Speaker   // who speaks at the peer
	Symbol      string    // what PS3.8 prints for the value that says most
	Explanation string    // what happened and what to look at, in our words
	Retry       Retry     // whether the same request may be tried again: our guidance
	Actors      Actor     // who has to act: our guidance
	Citation    *Citation // where it is printed; nil where no value is known
}

// DescribeRejection says why a peer rejected an association: Result, Source and Reason/Diag. of an A-ASSOCIATE-RJ (PS3.8 9.3.4), 0 to
// 255 each. DescribeRejection(1, 1, 7).ReasonName is "CalledAETitleNotRecognized".
func DescribeRejection(result, source, reason int) Description {
	results := pduValue(RoleRejectResult, -1, result)
	sources := pduValue(RoleRejectSource, -1, source)
	reasons := pduValue(RoleRejectReason, source, reason)
	found := describe(reasons, results, sources, reasons)
	found.ResultName, found.SourceName, found.ReasonName = nameOf(results), nameOf(sources), nameOf(reasons)
	if results != nil {
		found.Permanent = results.Permanent
		// The result says whether to ask again, the reason who can change something.
		if found.Retry != 0 && results.Retry != 0 {
			found.Retry = results.Retry
		}
	}
	return found
}

// DescribeAbort says why a peer aborted an association (PS3.8 9.3.8); the reason means something only if the source is 2.
// DescribeAbort(2, 2).ReasonName is "UnexpectedPDU".
func DescribeAbort(source, reason int) Description {
	sources := pduValue(RoleAbortSource, -1, source)
	reasons := pduValue(RoleAbortReason, source, reason)
	found := describe(sources, sources)
	for _, row := range pduValuesTable {
		if row.Role == RoleAbortReason && row.Source == source {
			found = describe(reasons, sources, reasons)
			break
		}
	}
	found.SourceName, found.ReasonName = nameOf(sources), nameOf(reasons)
	return found
}

// DescribePresentationContextResult says what became of a presentation context: its Result/Reason in an A-ASSOCIATE-AC (PS3.8
// 9.3.3.2).
func DescribePresentationContextResult(result int) Description {
	value := pduValue(RolePresentationContextResult, -1, result)
	found := describe(value, value)
	found.ResultName = nameOf(value)
	return found
}

// ExplainCondition says what a condition in the log of a product means, such as "0006:0317" in a log of "dcmtk"; nil where it is not
// known.
func ExplainCondition(code, implementation string) *Condition {
	for index := range conditionsTable {
		if row := &conditionsTable[index]; row.Code == code && row.Implementation == implementation {
			return row
		}
	}
	return nil
}

// SubOperations are the numbers of sub-operations of a retrieve; Completed are those without a warning.
type SubOperations struct {
	Remaining, Completed, Failed, Warning uint16
}

// FinalRetrieveStatus is the status of a retrieve by its sub-operations (PS3.4 C.4.2.3.1 and C.4.3.3.1). It is false if the service is
// neither ServiceCMove nor ServiceCGet. With 4 completed and 1 failed it is 0xB000.
func FinalRetrieveStatus(service Service, counts SubOperations, canceled bool) (StatusCode, bool) {
	for _, codes := range retrievesTable {
		if codes.Services != service {
			continue
		}
		switch {
		case canceled:
			return StatusCode(codes.Cancel), true
		case counts.Remaining > 0:
			return StatusCode(codes.Pending), true
		case counts.Failed == 0 && counts.Warning == 0:
			return StatusCode(codes.Success), true
		case counts.Completed == 0 && counts.Warning == 0:
			return StatusCode(codes.Failure), true
		default:
			return StatusCode(codes.Warning), true
		}
	}
	return 0, false
}

func pduValue(role Role, source, value int) *PDUValue {
	for index := range pduValuesTable {
		if row := &pduValuesTable[index]; row.Role == role && row.Source == source && row.First <= value && value <= row.Last {
			return row
		}
	}
	return nil
}

func nameOf(value *PDUValue) string {
	if value == nil {
		return ""
	}
	return value.Name
}

// describe says what values have in common with what they say: the last value says most.
func describe(advising *PDUValue, values ...*PDUValue) Description {
	found := Description{Known: true, Permanent: -1, Explanation: undefinedValues}
	for _, value := range values {
		found.Known = found.Known && nameOf(value) != ""
		if value == nil {
			continue
		}
		found.Symbol, found.Citation = value.Symbol, &value.Citation
		found.Explanation = value.Explanation
		if found.SaidBy == 0 {
			found.SaidBy = value.SaidBy
		}
	}
	if !found.Known {
		found.Explanation = undefinedValues
	}
	if advising != nil {
		found.Retry, found.Actors = advising.Retry, advising.Actors
	}
	return found
}

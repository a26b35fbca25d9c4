package dicomstatus

import (
	"slices"
	"sort"
	"strings"
)

// Context is where a code was received. What is left out is not known; a part that is of no use, such as a private SOP Class, takes
// nothing away from the answer.
type Context struct {
	Service        Service // one DIMSE service, such as ServiceCStore; no Command Field
	SOPClass       string  // the SOP Class UID of the response
	ServiceClass   string  // the service class by its name or its annex of PS3.4; of use with a private SOP Class
	ActionTypeID   int     // Action Type ID (0000,1008) of an N-ACTION
	Implementation string  // the product whose own meanings go first, such as "dcm4chee-arc"
}

// Explanation is what a Status Code means, and what to do about it. Its lists and citation are shared by all answers: do not change
// them.
type Explanation struct {
	Code          StatusCode // as it was given, never replaced by the start of a range
	Category      Category   // its class by the standard, whatever an implementation says
	Final         bool       // whether no further response follows
	Scope         Scope      // who gives the answer; ScopeClass where only the class of the code is known
	Listed        bool       // whether the standard lists the code for this DIMSE service and SOP Class
	Name          string     // the constant, such as "OutOfResources"; empty where only the class is known
	Meaning       string     // the words of the standard or the implementation
	Notation      string     // the range that matched, such as "A7xx"
	Explanation   string     // what happened, in our words
	RelatedFields []string   // the command elements and parts of the Data Set that may come with it
	Citation      *Citation  // where it is printed; nil where only the class is known, or a product says it
	Address       string     // where the meaning of an implementation was read
	Until         string     // the last edition that has it, if it was removed from the standard
	Ignored       Part       // the parts of the context that were of no use, a set; the answer is the one without them
	Stored        Stored     // whether the receiver holds the object now: our guidance, as are the next three
	Retry         Retry      // whether the same request may be tried again
	Actors        Actor      // who has to act: a set such as ActorSender | ActorReceiver
	Why           string     // what it means for the object or what to check, in our words
}

// String is such as "0xA700 Failure: Refused: Out of resources".
func (found Explanation) String() string {
	if found.Meaning == "" || found.Meaning == found.Category.String() {
		return found.Code.String()
	}
	return found.Code.String() + ": " + found.Meaning
}

// Explain says what a code means in a context and what to do about it. The most specific meaning goes first: the implementation's,
// the table of the SOP Class, a range in it, the list of the DIMSE service, the general statuses, the class. It is false for a code
// that the standard does not allow. Explain(0xB000, Context{Service: ServiceCMove}) means "Sub-operations Complete - One or more
// Failures".
func Explain(code StatusCode, context Context) (Explanation, bool) {
	category := code.Category()
	if category == 0 {
		return Explanation{Code: code, Final: true, Scope: ScopeClass}, false
	}
	place := searchFor(code, context)
	found := Explanation{Code: code, Category: category, Final: category != CategoryPending, Scope: ScopeClass}
	found.Ignored = place.ignored
	found.Listed = len(place.tabled) > 0 || len(place.always) > 0
	chosen := place.choose()
	switch {
	case chosen.row != nil:
		row := chosen.row
		found.Scope, found.Name, found.Meaning, found.Notation, found.Explanation = row.Scope, row.Name, row.Meaning, row.Notation, row.Explanation
		found.RelatedFields, found.Citation, found.Until = row.RelatedFields, &row.Citation, row.Until
	case chosen.own != nil:
		row := chosen.own
		found.Scope, found.Name, found.Meaning, found.Notation, found.Explanation = ScopeImplementation, row.Name, row.Meaning, row.Notation, row.Explanation
		found.RelatedFields, found.Address = row.RelatedFields, row.Address
	}
	place.advise(chosen, &found)
	return found, true
}

// search is the part of the tables in which a context lets a lookup search, and the rows that have the code.
type search struct {
	code         uint16
	given        Service
	service      Service
	annex        string
	uid          string
	actionTypeID int
	ignored      Part
	tabled       []answer
	always       []answer
	general      []answer
	own          []answer
}

// answer is a row of the standard or of an implementation.
type answer struct {
	row *StatusRow
	own *ImplementationRow
}

// widest: no range is wider than a class of codes.
const widest = 0xFFF

var sopClassByUID = func() map[string]*SOPClass {
	byUID := make(map[string]*SOPClass, len(sopClassesTable))
	for index := range sopClassesTable {
		byUID[sopClassesTable[index].UID] = &sopClassesTable[index]
	}
	return byUID
}()

func searchFor(code StatusCode, context Context) search {
	given := context.Service
	if _, isOne := serviceLabels[given]; !isOne {
		given = 0
	}
	found := search{code: uint16(code), given: given, service: given}
	var services Service
	bySOPClass := sopClassByUID[strings.TrimRight(strings.TrimLeft(context.SOPClass, " "), " \x00")]
	byName := serviceClassNamed(context.ServiceClass)
	isSOPClassUsed := bySOPClass != nil && bySOPClass.Annex != "" && uses(bySOPClass.Services, given)
	isServiceClassUsed := byName != nil && uses(byName.Services, given)
	if isSOPClassUsed {
		found.annex, services = bySOPClass.Annex, bySOPClass.Services
		isServiceClassUsed = isServiceClassUsed && byName.Annex == found.annex
		if !bySOPClass.Retired {
			found.uid = bySOPClass.UID
		}
	} else if isServiceClassUsed {
		found.annex, services = byName.Annex, byName.Services
	}
	if given == 0 && services&(services-1) == 0 {
		found.service = services
	}
	if isAction(found.annex, context.ActionTypeID) {
		found.actionTypeID = context.ActionTypeID
	}
	isProduct := slices.ContainsFunc(implementationsTable, func(row ImplementationRow) bool { return row.Implementation == context.Implementation })
	found.ignored = unused(PartService, context.Service != 0, given != 0) |
		unused(PartSOPClass, context.SOPClass != "", isSOPClassUsed) |
		unused(PartServiceClass, context.ServiceClass != "", isServiceClassUsed) |
		unused(PartActionTypeID, context.ActionTypeID != 0, found.actionTypeID != 0) |
		unused(PartImplementation, context.Implementation != "", isProduct)
	found.fill(context.Implementation)
	return found
}

// unused is a part of a context that was given and is of no use.
func unused(part Part, isGiven, isUsed bool) Part {
	if isGiven && !isUsed {
		return part
	}
	return 0
}

// fill finds the rows that have the code.
func (place *search) fill(implementation string) {
	begin := sort.Search(len(statusesTable), func(index int) bool { return int(statusesTable[index].First) >= int(place.code)-widest })
	for index := begin; index < len(statusesTable) && statusesTable[index].First <= place.code; index++ {
		row := &statusesTable[index]
		if row.Last < place.code {
			continue
		}
		if place.isInTable(row) {
			place.tabled = append(place.tabled, answer{row: row})
		}
		if row.Scope == ScopeGeneral {
			place.general = append(place.general, answer{row: row})
		}
		if place.service != 0 && row.Scope == ScopeDIMSEService && row.Services&place.service != 0 {
			place.always = append(place.always, answer{row: row})
		}
	}
	if place.service == 0 {
		place.always = place.general
	}
	for index := range implementationsTable {
		row := &implementationsTable[index]
		if implementation != "" && row.Implementation == implementation && row.First <= place.code && place.code <= row.Last &&
			(row.Services == 0 || uses(row.Services, place.service)) {
			place.own = append(place.own, answer{own: row})
		}
	}
}

func (place *search) isInTable(row *StatusRow) bool {
	return row.Scope == ScopeServiceClass && uses(row.Services, place.service) && (place.annex == "" || row.Annex == place.annex) &&
		(place.uid == "" || len(row.SOPClasses) == 0 || slices.Contains(row.SOPClasses, place.uid)) &&
		(place.actionTypeID == 0 || len(row.ActionTypeIDs) == 0 || slices.Contains(row.ActionTypeIDs, place.actionTypeID))
}

// choose finds the row that answers: the first group that has anything decides, if its rows mean the same.
func (place *search) choose() answer {
	single := place.ifAgreed(filter(place.own, func(one answer) bool { return one.own.First == one.own.Last }))
	narrower := place.ifAgreed(filter(place.own, func(one answer) bool {
		return !one.own.Heading && !slices.ContainsFunc(place.tabled, func(other answer) bool {
			return one.own.Last-one.own.First >= other.row.Last-other.row.First
		})
	}))
	groups := [][]answer{single, place.always, narrower, place.tabled, place.general, place.own}
	if place.annex != "" {
		only := filter(place.tabled, func(one answer) bool { return one.row.First == one.row.Last })
		groups = [][]answer{single, only, narrower, place.tabled, place.always, place.general, place.own}
	} else if _, agreed := place.agreed(place.tabled); !agreed && len(place.own) > 0 {
		// Tables that contradict each other say less than the implementation does.
		groups[3] = place.own
	}
	for _, group := range groups {
		if len(group) == 0 {
			continue
		}
		if first, agreed := place.agreed(group); agreed {
			return first
		}
		break
	}
	first, _ := place.agreed(place.always)
	return first
}

func (place *search) ifAgreed(rows []answer) []answer {
	if _, agreed := place.agreed(rows); agreed {
		return rows
	}
	return nil
}

// agreed is the first of rows that mean the same: the same name, and without a DIMSE service the same words for the same services.
func (place *search) agreed(rows []answer) (answer, bool) {
	if len(rows) == 0 {
		return answer{}, false
	}
	name, meaning, explanation, services := rows[0].words()
	for _, row := range rows[1:] {
		otherName, otherMeaning, otherExplanation, otherServices := row.words()
		isSame := otherMeaning == meaning && otherExplanation == explanation && otherServices == services
		if otherName != name || place.service == 0 && !isSame {
			return answer{}, false
		}
	}
	return rows[0], true
}

func (one answer) words() (name, meaning, explanation string, services Service) {
	switch {
	case one.row != nil:
		return one.row.Name, one.row.Meaning, one.row.Explanation, one.row.Services
	case one.own != nil:
		return one.own.Name, one.own.Meaning, one.own.Explanation, one.own.Services
	}
	return "", "", "", 0
}

func (place *search) advise(chosen answer, found *Explanation) {
	asked := place.given
	if asked == 0 {
		_, _, _, asked = chosen.words()
	}
	annex := place.annex
	if chosen.row != nil && chosen.row.Annex != "" {
		annex = chosen.row.Annex
	}
	isFirst := true
	for index := range adviceTable {
		row := &adviceTable[index]
		if row.First > place.code || place.code > row.Last || row.Services != 0 && (asked == 0 || asked&^row.Services != 0) || row.Annex != "" && row.Annex != annex {
			continue
		}
		if isFirst {
			found.Retry, found.Actors, found.Why = row.Retry, row.Actors, row.Why
			isFirst = false
		}
		if found.Stored == 0 {
			found.Stored = row.Stored
		}
	}
	own := chosen.own
	if own == nil || own.Retry == 0 && own.Stored == 0 && own.Explanation == "" {
		return
	}
	// Where a product says more than the standard, our advice may be wrong; that a failure is not stored holds.
	if own.Stored != 0 {
		found.Stored = own.Stored
	} else if found.Category != CategoryFailure {
		found.Stored = 0
	}
	found.Retry, found.Actors, found.Why = own.Retry, own.Actors, ""
}

func filter(rows []answer, keep func(answer) bool) []answer {
	var kept []answer
	for _, row := range rows {
		if keep(row) {
			kept = append(kept, row)
		}
	}
	return kept
}

func uses(services, service Service) bool {
	return service == 0 || services&service != 0
}

func serviceClassNamed(name string) *ServiceClass {
	for index := range serviceClassesTable {
		if row := &serviceClassesTable[index]; row.Annex == name || row.Name == name {
			return row
		}
	}
	return nil
}

func isAction(annex string, id int) bool {
	return slices.ContainsFunc(serviceClassesTable, func(row ServiceClass) bool {
		return (annex == "" || row.Annex == annex) && slices.Contains(row.ActionTypeIDs, id)
	})
}

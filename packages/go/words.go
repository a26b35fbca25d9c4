package dicomstatus

import "strings"

// String is as the standard writes it, such as "Failure"; empty for zero.
func (value Category) String() string { return categoryLabels[value] }

// String is such as "service class"; empty for zero.
func (value Scope) String() string { return scopeLabels[value] }

// String is such as "reject reason"; empty for zero.
func (value Role) String() string { return roleLabels[value] }

// String is "no", "later" or "after change"; empty for zero.
func (value Retry) String() string { return retryLabels[value] }

// String is "yes", "no" or "some"; empty for zero.
func (value Stored) String() string { return storedLabels[value] }

// String is "service-user" or "service-provider"; empty for zero.
func (value Speaker) String() string { return speakerLabels[value] }

// Words are the members of the set, such as "C-STORE".
func (set Service) Words() []string { return wordsOf(set, serviceLabels) }

// String has the members of the set with commas between.
func (set Service) String() string { return strings.Join(set.Words(), ", ") }

// Words are the members of the set: "sender", "receiver", "administrator".
func (set Actor) Words() []string { return wordsOf(set, actorLabels) }

// String has the members of the set with commas between.
func (set Actor) String() string { return strings.Join(set.Words(), ", ") }

// Words are the members of the set, such as "SOP Class".
func (set Part) Words() []string { return wordsOf(set, partLabels) }

// String has the members of the set with commas between.
func (set Part) String() string { return strings.Join(set.Words(), ", ") }

// wordsOf finds the labels of the members of a set, in the order of their bits.
func wordsOf[Set ~uint16](set Set, labels map[Set]string) []string {
	var words []string
	for bit := Set(1); bit != 0; bit <<= 1 {
		if label := labels[bit]; set&bit != 0 && label != "" {
			words = append(words, label)
		}
	}
	return words
}

// Package dicomstatus says what DICOM Status Codes mean where they were received, and what to do about them.
//
// What is not known is an empty text, or zero. Nothing that comes from the network panics.
package dicomstatus

import "fmt"

// StatusCode is Status (0000,0900) of a response: any 16-bit value, whether the standard has it or not.
type StatusCode uint16

// Category is its class by PS3.7 Annex C, such as CategoryWarning for 0xB006; zero for a code that the standard does not allow.
func (code StatusCode) Category() Category {
	for _, segment := range segmentsTable {
		if segment.First <= uint16(code) && uint16(code) <= segment.Last {
			return segment.Category
		}
	}
	return 0
}

// IsPending says whether more responses follow: 0xFF00 and 0xFF01.
func (code StatusCode) IsPending() bool {
	return code.Category() == CategoryPending
}

// IsFinal says whether no further response follows.
func (code StatusCode) IsFinal() bool {
	return !code.IsPending()
}

// String is such as "0xA755 Failure".
func (code StatusCode) String() string {
	category := code.Category().String()
	if category == "" {
		category = "Unknown"
	}
	return fmt.Sprintf("0x%04X %s", uint16(code), category)
}

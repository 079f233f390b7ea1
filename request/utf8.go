package request

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// InUTF8 makes sure that what is said is UTF-8, whatever the input is: U+FFFD
// stands for bytes that are not. It returns what it is given where all is; that
// is never changed.
func InUTF8(found []Diagnostic) []Diagnostic {
	copied := false
	for i := range found {
		d := found[i]
		if utf8.ValidString(d.Message) && utf8.ValidString(d.Hint) && utf8.ValidString(d.Part) && utf8.ValidString(d.Code) {
			continue
		}
		if !copied {
			found, copied = slices.Clone(found), true
		}
		for _, text := range [...]*string{&found[i].Message, &found[i].Hint, &found[i].Part, &found[i].Code} {
			*text = strings.ToValidUTF8(*text, "\uFFFD")
		}
	}
	return found
}

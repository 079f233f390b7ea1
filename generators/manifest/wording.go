package manifest

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// isWord reports whether a text may be part of the name of a file, of a fence
// and of a command line: letters, digits and . _ + # - after the first.
func isWord(s string) bool {
	if s == "" || len(s) > maxWord || !isLetterOrDigit(s[0]) || s[len(s)-1] == '.' {
		return false
	}
	for i := range len(s) {
		if !isLetterOrDigit(s[i]) && strings.IndexByte("._+#-", s[i]) < 0 {
			return false
		}
	}
	return true
}

// isLine reports whether a text is one line that a terminal shows as it is.
func isLine(s string) bool {
	return len(s) <= maxLine && utf8.ValidString(s) && strings.IndexFunc(s, func(r rune) bool { return !unicode.IsGraphic(r) }) < 0
}

// isLink reports whether a text is the address of a page, or empty.
func isLink(s string) bool {
	isWeb := strings.HasPrefix(s, "https://") || strings.HasPrefix(s, "http://")
	return s == "" || isWeb && isLine(s) && !strings.ContainsAny(s, " <>\"'`")
}

const (
	wordHint = "letters and digits, and . _ + # - between them"
	lineHint = "one line, without control characters"
)

// word holds that what the manifest says at a path is a word.
func (c *manifestChecker) word(s string, path ...string) {
	c.mustBe(isWord(s), wordHint, path, "%s: %q is no word", nameOf(path), shortened(s))
}

// line holds that what the manifest says at a path is one line.
func (c *manifestChecker) line(s string, path ...string) {
	c.mustBe(isLine(s), lineHint, path, "%s: %q is no line", nameOf(path), shortened(s))
}

func shortened(s string) string {
	if len(s) > maxWord {
		return s[:maxWord] + "..."
	}
	return s
}

func nameOf(path []string) string {
	if len(path) == 0 {
		return "the folder"
	}
	return strings.Join(path, ".")
}

// mustBe notes a fault of what stands at a path of the file.
func (c *manifestChecker) mustBe(ok bool, hint string, path []string, format string, args ...any) {
	if ok || len(c.faults) == MaxFaults {
		return
	}
	fault := &Fault{File: c.file, Message: fmt.Sprintf(format, args...), Hint: hint}
	if offset, found := offsetAt(c.text(), path); found {
		fault.Line, fault.Column = LineAndColumn(c.text(), offset)
	}
	c.faults = append(c.faults, fault)
}

// LineAndColumn are those of an offset in a text, counted from 1, the column in bytes.
func LineAndColumn(text []byte, offset int) (line, column int) {
	before := text[:min(max(offset, 0), len(text))]
	return 1 + bytes.Count(before, []byte("\n")), len(before) - bytes.LastIndexByte(before, '\n')
}

// offsetAt finds the value at a path of members and numbers of elements in a
// JSON text.
func offsetAt(text []byte, path []string) (offset int, found bool) {
	if len(path) == 0 {
		return 0, false
	}
	return valueAt(json.NewDecoder(bytes.NewReader(text)), text, path)
}

func valueAt(d *json.Decoder, text []byte, path []string) (offset int, found bool) {
	if len(path) == 0 {
		at := int(d.InputOffset())
		return at + len(text[at:]) - len(bytes.TrimLeft(text[at:], " \t\r\n:,")), true
	}
	opening, err := d.Token()
	_, isContainer := opening.(json.Delim)
	for i := 0; err == nil && isContainer && d.More(); i++ {
		var key any = strconv.Itoa(i)
		if opening == json.Delim('{') {
			key, err = d.Token()
		}
		if name, _ := key.(string); strings.EqualFold(name, path[0]) {
			return valueAt(d, text, path[1:])
		}
		err = errors.Join(err, d.Decode(new(json.RawMessage)))
	}
	return 0, false
}

// malformed is the fault of a JSON text that does not decode.
func malformed(name string, text []byte, err error) error {
	offset := -1
	var syntax *json.SyntaxError
	var wrong *json.UnmarshalTypeError
	switch {
	case errors.As(err, &syntax):
		offset = int(syntax.Offset) - 1
	case errors.As(err, &wrong):
		offset = int(wrong.Offset) - 1
	default:
		key, isUnknown := strings.CutPrefix(err.Error(), "json: unknown field ")
		if isUnknown {
			offset = bytes.Index(text, []byte(key))
		}
	}
	fault := &Fault{File: name, Message: err.Error()}
	if offset >= 0 {
		fault.Line, fault.Column = LineAndColumn(text, offset)
	}
	return fault
}

// tooDeep is the offset at which a JSON text is nested too deep; -1 for none.
func tooDeep(text []byte) int {
	depth, inString := 0, false
	for i := 0; i < len(text); i++ {
		switch c := text[i]; {
		case inString && c == '\\':
			i++
		case c == '"':
			inString = !inString
		case inString:
		case c == '{' || c == '[':
			if depth++; depth > MaxNested {
				return i
			}
		case c == '}' || c == ']':
			depth--
		}
	}
	return -1
}

func isLetterOrDigit(b byte) bool {
	return '0' <= b && b <= '9' || 'a' <= b|0x20 && b|0x20 <= 'z'
}

// Package golden is the file that holds what one target makes of the whole
// corpus: of some cases the label, what is said and the code, to be read; of
// the rest a line with the label and a digest, so that every change is seen. It
// is a txtar archive (golang.org/x/tools/txtar), of which each file is a case.
package golden

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/rogpeppe/go-internal/txtar"
)

// File is the golden of a target.
type File struct {
	Comment string // lines; none begins as a file of the archive does
	Full    []Case // in order; none is called digests
	Digests []Case // likewise, each a single line
}

// Case is what is kept of one case: its name is one line, in which no word but
// the first is "(escaped)".
type Case struct{ Name, Text string }

const (
	digests = "digests"
	escaped = " (escaped)"
)

// Format writes the file.
func (f *File) Format() []byte {
	a := &txtar.Archive{Comment: []byte(f.Comment)}
	for _, c := range f.Full {
		name, text := c.Name, c.Text
		if !isPlain(text) {
			name, text = name+escaped, escape(text)
		}
		a.Files = append(a.Files, txtar.File{Name: name, Data: []byte(text)})
	}
	var b bytes.Buffer
	for _, c := range f.Digests {
		fmt.Fprintf(&b, "%s: %s\n", c.Name, c.Text)
	}
	a.Files = append(a.Files, txtar.File{Name: digests, Data: b.Bytes()})
	return txtar.Format(a)
}

// Parse reads what Format writes. It fails on anything else.
func Parse(data []byte) (*File, error) {
	a := txtar.Parse(data)
	f := &File{Comment: string(a.Comment)}
	for _, file := range a.Files {
		if err := f.add(file.Name, string(file.Data)); err != nil {
			return nil, fmt.Errorf("%s: %w", file.Name, err)
		}
	}
	return f, nil
}

func (f *File) add(name, text string) (err error) {
	if name == digests {
		for line := range strings.Lines(text) {
			name, text, ok := strings.Cut(strings.TrimSuffix(line, "\n"), ": ")
			if !ok {
				return fmt.Errorf("%q is no line of digests", line)
			}
			f.Digests = append(f.Digests, Case{name, text})
		}
		return nil
	}
	name, isEscaped := strings.CutSuffix(name, escaped)
	if isEscaped {
		text, err = unescape(text)
	}
	f.Full = append(f.Full, Case{name, text})
	return err
}

// isPlain reports whether an archive holds the text as it is, and whoever reads
// it sees what there is: whole lines of UTF-8 without control characters.
func isPlain(text string) bool {
	return strings.HasSuffix(text, "\n") && utf8.ValidString(text) && !strings.ContainsFunc(text, isHidden) &&
		!strings.HasPrefix(text, "-- ") && !strings.Contains(text, "\n-- ")
}

// isHidden reports whether a character is none that is seen.
func isHidden(r rune) bool {
	return r < ' ' && r != '\n' && r != '\t' || 0x7f <= r && r < 0xa0 || r == 0x2028 || r == 0x2029 || r == 0xfeff ||
		0x202a <= r && r <= 0x202e || 0x2066 <= r && r <= 0x2069
}

// escape begins each line with > and writes backslashes twice, a carriage return
// as \r, other bytes that would not be seen as \xNN, and at the end of a text
// without a final newline a single backslash.
func escape(text string) string {
	var b strings.Builder
	for line := range strings.Lines(text) {
		b.WriteByte('>')
		content, isWhole := strings.CutSuffix(line, "\n")
		for len(content) > 0 {
			r, size := utf8.DecodeRuneInString(content)
			switch piece := content[:size]; {
			case r == '\\':
				b.WriteString(`\\`)
			case r == '\r':
				b.WriteString(`\r`)
			case r == utf8.RuneError && size == 1 || isHidden(r):
				for i := range len(piece) {
					fmt.Fprintf(&b, `\x%02x`, piece[i])
				}
			default:
				b.WriteString(piece)
			}
			content = content[size:]
		}
		if !isWhole {
			b.WriteByte('\\')
		}
		b.WriteByte('\n')
	}
	return b.String()
}

func unescape(text string) (string, error) {
	var b strings.Builder
	for line := range strings.Lines(text) {
		rest, ok := strings.CutPrefix(line, ">")
		for ok && rest != "" {
			before, after, found := strings.Cut(rest, `\`)
			b.WriteString(before)
			if rest = after; !found {
				break
			}
			rest, ok = unescapeOne(&b, after)
		}
		if !ok {
			return "", fmt.Errorf("%q is no line of an escaped text", line)
		}
	}
	return b.String(), nil
}

// unescapeOne reads what follows a backslash.
func unescapeOne(b *strings.Builder, s string) (rest string, ok bool) {
	switch {
	case s == "\n":
		return "", true
	case strings.HasPrefix(s, `\`):
		b.WriteByte('\\')
		return s[1:], true
	case strings.HasPrefix(s, "r"):
		b.WriteByte('\r')
		return s[1:], true
	case len(s) >= 3 && s[0] == 'x':
		value, err := strconv.ParseUint(s[1:3], 16, 8)
		b.WriteByte(byte(value))
		return s[3:], err == nil
	}
	return "", false
}

// Digest is a short hash of a text.
func Digest(text string) string {
	sum := sha256.Sum256([]byte(text))
	return fmt.Sprintf("%x", sum[:6])
}

// Code is the code in the text of a case: label and what is said, an empty
// line, code.
func (c Case) Code() string {
	_, code, _ := strings.Cut(c.Text, "\n\n")
	return code
}

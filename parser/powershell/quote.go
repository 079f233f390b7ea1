package powershell

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// SingleQuote is the size of the single quote that s starts with, 0 for none.
// PowerShell takes the typographic ones, U+2018 to U+201B, for the same.
func SingleQuote(s string) int {
	if strings.HasPrefix(s, "'") {
		return 1
	}
	return typographic(s, 0x98, 0x9b)
}

// DoubleQuote is the same for ", and U+201C to U+201E.
func DoubleQuote(s string) int {
	if strings.HasPrefix(s, `"`) {
		return 1
	}
	return typographic(s, 0x9c, 0x9e)
}

func typographic(s string, first, last byte) int {
	if len(s) >= 3 && s[0] == 0xe2 && s[1] == 0x80 && first <= s[2] && s[2] <= last {
		return 3
	}
	return 0
}

const (
	escapeLetters  = "0abefnrtv"
	escapeMeanings = "\x00\a\b\x1b\f\n\r\t\v"
)

// Escape reads what a backtick at the start of s escapes: the text that it
// stands for and the size of the whole (about_Special_Characters). A backtick
// before another character, or at the end, is left out.
func Escape(s string) (text string, size int) {
	if len(s) < 2 {
		return "", len(s)
	}
	if text, size := unicodeEscape(s); size > 0 {
		return text, size
	}
	if n := strings.IndexByte(escapeLetters, s[1]); n >= 0 {
		return escapeMeanings[n : n+1], 2
	}
	_, size = utf8.DecodeRuneInString(s[1:])
	return s[1 : 1+size], 1 + size
}

// unicodeEscape reads `u{x}, with one to six hexadecimal digits.
func unicodeEscape(s string) (text string, size int) {
	if !strings.HasPrefix(s, "`u{") {
		return "", 0
	}
	end := strings.IndexByte(s[:min(len(s), 10)], '}')
	if end < 0 {
		return "", 0
	}
	n, err := strconv.ParseUint(s[3:end], 16, 32)
	if err != nil || n > utf8.MaxRune {
		return "", 0
	}
	return string(rune(n)), end + 1
}

// HereString reads a here-string that s starts with: where its text starts and
// ends, where it ends itself, and whether variables and backticks mean
// something in it. open is the size of what opens one that is not closed.
func HereString(s string) (start, end, size int, expands, open bool) {
	if len(s) < 3 || s[0] != '@' {
		return 0, 0, 0, false, false
	}
	quote := max(SingleQuote(s[1:]), DoubleQuote(s[1:]))
	head := s[1+quote:]
	blank := len(head) - len(strings.TrimLeft(head, " \t\r"))
	if quote == 0 || !strings.HasPrefix(head[blank:], "\n") {
		return 0, 0, 0, false, false
	}
	expands = DoubleQuote(s[1:]) > 0
	start = 1 + quote + blank + 1
	for at := start; ; {
		rest := s[at:]
		closing := SingleQuote(rest)
		if expands {
			closing = DoubleQuote(rest)
		}
		if closing > 0 && strings.HasPrefix(rest[closing:], "@") {
			return start, hereEnd(s, start, at), at + closing + 1, expands, false
		}
		n := strings.IndexByte(rest, '\n')
		if n < 0 {
			return start, len(s), len(s), expands, true
		}
		at += n + 1
	}
}

// hereEnd is the end of a here-string's text, without the last line end.
func hereEnd(s string, start, at int) int {
	text := strings.TrimSuffix(s[start:at], "\n")
	return start + len(strings.TrimSuffix(text, "\r"))
}

// VariableName is the size of the variable that s starts with, $ included, and
// its name: $name, $scope:name or ${name}. 0 is for a $ that stands for itself.
func VariableName(s string) (name string, size int) {
	if len(s) < 2 || s[0] != '$' {
		return "", 0
	}
	if s[1] == '{' {
		end := strings.IndexAny(s[:min(len(s), 200)], "}\n")
		if end < 0 || s[end] != '}' {
			return "", 0
		}
		return s[2:end], end + 1
	}
	n := nameSize(s[1:])
	if n == 0 {
		return "", 0
	}
	if m := nameSize(s[min(len(s), n+2):]); m > 0 && s[n+1] == ':' && isScope(s[1:n+1]) {
		return s[1 : n+2+m], n + 2 + m
	}
	return s[1 : n+1], n + 1
}

// Expansion reads $(...) at the start of s where it holds a variable, or a member
// of one: $($name), $($name.member), $($name[0]). It gives the name that stands
// for it, with an underscore before each member, and its size; 0 is for what
// has to be run.
func Expansion(s string) (name string, size int) {
	if !strings.HasPrefix(s, "$(") {
		return "", 0
	}
	at := 2 + blanks(s[2:])
	name, n := VariableName(s[at:])
	if n == 0 || strings.ContainsAny(name, "{} ") {
		return "", 0
	}
	at += n
	for {
		member, n := memberOf(s[at:])
		if n == 0 {
			break
		}
		name += "_" + member
		at += n
	}
	if at += blanks(s[at:]); !strings.HasPrefix(s[at:], ")") {
		return "", 0
	}
	return name, at + 1
}

func blanks(s string) int { return len(s) - len(strings.TrimLeft(s, " \t")) }

// memberOf reads .name, [0] and ["name"].
func memberOf(s string) (name string, size int) {
	switch {
	case strings.HasPrefix(s, "."):
		n := nameSize(s[1:])
		return s[1 : 1+n], min(n, 1) * (1 + n)
	case strings.HasPrefix(s, "["):
		end := strings.IndexByte(s[:min(len(s), 200)], ']')
		if end < 0 {
			return "", 0
		}
		name = strings.Trim(s[1:end], `'"`)
		if name != "" && wordSize(name) == len(name) {
			return name, end + 1
		}
	}
	return "", 0
}

// TakesMore reports whether PowerShell takes what follows a variable in a text for a
// part of its name: ?, which a name may hold (about_Variables), and the colon
// of a scope or a drive.
func TakesMore(variable, rest string) bool {
	return !strings.HasPrefix(variable, "${") && (strings.HasPrefix(rest, "?") || strings.HasPrefix(rest, ":") && nameSize(rest[1:]) > 0)
}

// Told of a variable that TakesMore.
const (
	TakesMoreMessage = "PowerShell takes the character after the name for a part of it; read as its end"
	TakesMoreHint    = "write ${name}"
)

func isScope(s string) bool {
	switch strings.ToLower(s) {
	case "env", "global", "script", "local", "private", "using", "variable":
		return true
	}
	return false
}

// nameSize is how much of s is a name of letters, digits and _.
func nameSize(s string) int {
	n := 0
	for n < len(s) && isNameByte(s[n]) && (n > 0 || s[0] < '0' || s[0] > '9') {
		n++
	}
	return n
}

func isNameByte(c byte) bool {
	return c == '_' || '0' <= c && c <= '9' || 'a' <= c|0x20 && c|0x20 <= 'z'
}

package powershell

import (
	"strings"

	"snipgen/request"
)

// Command is the place of the first web request of PowerShell in a script, by
// the name of its command; curl and wget count where a parameter of PowerShell
// follows. It is the zero Range for none.
func Command(script string) request.Range {
	for at := 0; at < len(script); {
		n := nextCommand(script[at:])
		if n < 0 {
			return request.Range{}
		}
		at += n
		size := nameEnd(script[at:])
		name := strings.ToLower(script[at : at+size])
		switch {
		case at > 0 && !isBoundary(script[at-1]):
		case name == "curl" || name == "wget":
			if hasParameter(script[at+size:]) {
				return request.Range{Start: at, End: at + size}
			}
		case at+size == len(script) || isBoundary(script[at+size]) || script[at+size] == '"' || script[at+size] == '\'':
			return request.Range{Start: at, End: at + size}
		}
		at += max(size, 1)
	}
	return request.Range{}
}

// nextCommand is where a name of a command may start.
func nextCommand(s string) int {
	for i := 0; i < len(s); i++ {
		switch s[i] | 0x20 {
		case 'i':
			if hasFold(s[i:], "invoke-webrequest") || hasFold(s[i:], "invoke-restmethod") || hasFold(s[i:], "iwr") || hasFold(s[i:], "irm") {
				return i
			}
		case 'c', 'w':
			if hasFold(s[i:], "curl") || hasFold(s[i:], "wget") {
				return i
			}
		}
	}
	return -1
}

func hasFold(s, prefix string) bool {
	return len(s) >= len(prefix) && strings.EqualFold(s[:len(prefix)], prefix)
}

func nameEnd(s string) int {
	n := 0
	for n < len(s) && (isNameByte(s[n]) || s[n] == '-' || s[n] == '.') {
		n++
	}
	return n
}

func isBoundary(c byte) bool { return strings.IndexByte(" \t\r\n;|&(){}=`\\", c) >= 0 }

// hasParameter reports whether a parameter of PowerShell, in full, or a table
// stands among the arguments that follow.
func hasParameter(s string) bool {
	s = withoutStrings(commandLine(s[:min(len(s), 4<<10)]))
	for _, word := range strings.Fields(s) {
		name, _, _ := strings.Cut(word, ":")
		if len(name) > 3 && name[0] == '-' && name[1] != '-' && isFull(name[1:]) {
			return true
		}
	}
	return strings.Contains(s, " @{")
}

// withoutStrings leaves out what stands in quotes.
func withoutStrings(s string) string {
	var out strings.Builder
	var quote byte
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case quote != 0:
			if c == quote {
				quote = 0
			}
		case c == '"' || c == '\'':
			quote = c
			out.WriteByte(c)
		default:
			out.WriteByte(c)
		}
	}
	return out.String()
}

// isFull knows the names that are no letters of flags of curl.
func isFull(name string) bool {
	switch name {
	case "form", "proxy", "resume", "debug", "body", "token":
		return false
	}
	p, _ := find(name)
	return p != nil && strings.EqualFold(p.name, name)
}

// commandLine is what belongs to a command: its line, and those after a
// backtick or an open table.
func commandLine(s string) string {
	for end := 0; ; end++ {
		n := strings.IndexByte(s[end:], '\n')
		if n < 0 {
			return s
		}
		end += n
		if line := strings.TrimRight(s[:end], " \t\r"); !strings.HasSuffix(line, "`") && !strings.HasSuffix(line, "{") {
			return s[:end]
		}
	}
}

package input

import (
	"strings"

	"snipgen/parser"
	"snipgen/request"
)

// httpNamed tells what a .http or .rest file holds: it is a raw message only
// when it starts as one is sent and has nothing of what such files have.
func httpNamed(text, ending string) (parser.Kind, string) {
	reason := byName(ending)
	if !isRawStart(firstLine(text)) {
		return parser.HTTPFile, reason
	}
	if mark := fileMark(text); mark != "" {
		return parser.HTTPFile, reason + " and it has " + mark
	}
	return parser.Wire, ""
}

// unnamed tells what an input holds whose name says nothing. Only what no raw
// message has makes it a .http file.
func unnamed(text string) (parser.Kind, string) {
	switch {
	case hasReference(headOf(text)):
		return parser.HTTPFile, "it has a {{name}} in its head"
	case hasSeparator(text):
		return parser.HTTPFile, "it has a line ### before a request"
	case isShortStart(text):
		return parser.HTTPFile, "it starts with a URL without a version and has a {{name}}"
	case isURL(firstLine(text)):
		return parser.HTTPFile, "it starts with a URL without a method"
	case isRawStart(firstLine(text)):
		return parser.Wire, ""
	case goesOn(text):
		return parser.HTTPFile, "it has a URL that goes on in the next line"
	}
	if mark := scriptMark(text); mark != "" {
		return parser.HTTPFile, "it has a line " + mark
	}
	return parser.Wire, ""
}

// isURL knows a line that is a URL and nothing else.
func isURL(line string) bool {
	return (strings.HasPrefix(line, "https://") || strings.HasPrefix(line, "http://")) && !strings.ContainsAny(line, " \t")
}

// goesOn knows a request line that the next line continues: ?name=value.
func goesOn(text string) bool {
	text = strings.TrimLeft(text, "\uFEFF \t\r\n")
	line, next := parser.LineAt(text, 0)
	second, _ := parser.LineAt(text, next)
	s := strings.TrimLeft(text[second.Start:second.End], " \t")
	more := s != "" && (s[0] == '?' || s[0] == '&') && !strings.HasPrefix(s, "??")
	return more && request.IsToken(strings.SplitN(text[line.Start:line.End], " ", 2)[0])
}

// scriptMark names the first line that only a script or an assertion of a .http
// file starts like; "" for none.
func scriptMark(text string) string {
	open := false // a line {{ has been met
	for line := range strings.Lines(text) {
		line = strings.Trim(line, " \t\r\n")
		if open = open || line == "{{"; open && line == "}}" {
			return "{{"
		}
		for _, mark := range [...]string{"> {%", "< {%", "?? status", "?? header", "?? body", "?? js ", "?? xpath", "?? duration"} {
			if strings.HasPrefix(line, mark) {
				return strings.TrimRight(mark, " ")
			}
		}
	}
	return ""
}

// headOf is what stands before the first blank line.
func headOf(text string) string {
	text = strings.TrimLeft(text, "\uFEFF \t\r\n")
	for pos := 0; pos < len(text); {
		line, next := parser.LineAt(text, pos)
		if strings.Trim(text[line.Start:line.End], " \t") == "" {
			return text[:pos]
		}
		pos = next
	}
	return text
}

// isShortStart knows a request as people write it for an editor: a method, a
// whole URL and no version, with {{name}} somewhere.
func isShortStart(text string) bool {
	method, target, _ := strings.Cut(firstLine(text), " ")
	whole := strings.HasPrefix(target, "https://") || strings.HasPrefix(target, "http://")
	return whole && request.IsToken(method) && !strings.Contains(target, " ") && hasReference(text)
}

// isRawStart knows a request line as it is sent: a method, a path and a
// version. A head of HTTP/2 starts with a pseudo-header.
func isRawStart(line string) bool {
	method, rest, _ := strings.Cut(line, " ")
	n := strings.LastIndexByte(rest, ' ')
	switch {
	case strings.HasPrefix(line, ":"):
		return true
	case n < 0 || !request.IsToken(method) || !strings.HasPrefix(rest[n:], " HTTP/"):
		return false
	}
	return rest[0] == '/' || rest[:n] == "*" || method == "CONNECT"
}

// hasReference knows {{name}}, with the braces on one line. What is between
// them is a name, a path into a response, or a function with arguments.
func hasReference(text string) bool {
	for {
		_, after, open := strings.Cut(text, "{{")
		if !open {
			return false
		}
		n := strings.IndexAny(after, "{}\n")
		if n < 0 {
			return false
		}
		if strings.HasPrefix(after[n:], "}}") && isReference(after[:n]) {
			return true
		}
		text = after[n:]
	}
}

// isReference knows what a reference consists of: it is no expression of a
// programming language.
func isReference(s string) bool {
	s = strings.Trim(s, " \t")
	start := strings.TrimLeft(s, "$%")
	return start != "" && (start[0] == '_' || 'a' <= start[0]|0x20 && start[0]|0x20 <= 'z') && !strings.ContainsAny(s, "()*;=<>!&|`\\")
}

// hasSeparator knows a line ### that a request follows, or nothing: in a raw
// message such a line may be a heading.
func hasSeparator(text string) bool {
	open := false
	for pos := 0; pos < len(text); {
		line, next := parser.LineAt(text, pos)
		s := strings.Trim(text[line.Start:line.End], " \t")
		pos = next
		switch {
		case strings.HasPrefix(s, "###"):
			open = true
		case !open || s == "" || isRemark(s):
		case parser.IsRequestLine(s) || isURL(s) || strings.HasPrefix(s, "curl "):
			return true
		default:
			open = false
		}
	}
	return open
}

// isRemark knows the lines before a request of a .http file.
func isRemark(line string) bool {
	return strings.HasPrefix(line, "# ") || line == "#" || strings.HasPrefix(line, "//") || isAssignment(line)
}

// isAssignment knows @name = value.
func isAssignment(line string) bool {
	name, _, assigned := strings.Cut(line, "=")
	return assigned && strings.HasPrefix(name, "@") && request.IsToken(strings.TrimRight(name[1:], " \t:"))
}

// fileMark names the first thing in a text that belongs to .http files only;
// "" when there is none.
func fileMark(text string) string {
	head, blank := true, false
	for pos := 0; pos < len(text); {
		line, next := parser.LineAt(text, pos)
		s := strings.Trim(text[line.Start:line.End], " \t")
		if s == "" {
			head, blank = head && pos == 0, true
		} else {
			if mark := lineMark(s, head, blank); mark != "" {
				return mark
			}
			blank = false
		}
		pos = next
	}
	return ""
}

// lineMark names what a line has that belongs to .http files only.
func lineMark(line string, head, blank bool) string {
	switch {
	case strings.HasPrefix(line, "###"):
		return "a line ###"
	case hasReference(line):
		return "a {{name}}"
	case isAssignment(line):
		return "a line @name ="
	case head && (line[0] == '#' || strings.HasPrefix(line, "//")):
		return "a comment in the head"
	case head && (line[0] == '?' || line[0] == '&'):
		return "a URL that goes on in the next line"
	case head && isToolField(line):
		return "a field that a tool replaces"
	case !head && line[0] == '&':
		return "a form that goes on in the next line"
	case !head && blank && isStatus(line):
		return "a response"
	case !head && isHandlerLine(line):
		return "a line " + line[:strings.IndexAny(line+" ", " \t{@")]
	}
	return ""
}

// isHandlerLine knows < file, > script, >> file, <> file and ?? assertion.
func isHandlerLine(line string) bool {
	mark := line[:len(line)-len(strings.TrimLeft(line, "<>?!"))]
	rest := line[len(mark):]
	switch mark {
	case "<", ">", ">>", ">>!", "<>", "??":
		return strings.HasPrefix(rest, " ") || mark == "<" && strings.HasPrefix(rest, "@") || mark != "??" && strings.HasPrefix(rest, "{%")
	}
	return false
}

func isStatus(line string) bool { return parser.Sniff(line) == parser.Response }

// isToolField knows the fields that editors make something else of: GraphQL
// bodies, user and password of Basic, schemes that are computed.
func isToolField(line string) bool {
	name, value, _ := strings.Cut(line, ":")
	value = strings.TrimSpace(value)
	scheme, rest, _ := strings.Cut(value, " ")
	switch strings.ToLower(name) {
	case "x-request-type":
		return strings.EqualFold(value, "GraphQL")
	case "authorization", "proxy-authorization":
		switch strings.ToLower(scheme) {
		case "basic":
			return strings.ContainsAny(strings.TrimSpace(rest), ": \t")
		case "digest", "aws", "ntlm":
			return rest != "" && !strings.Contains(rest, "=")
		}
	}
	return false
}

// startOf names what only a .http file starts with.
func startOf(text string) string {
	text = strings.TrimLeft(text, "\uFEFF \t\r\n")
	for _, start := range []string{"###", "{{", "#", "//", "@"} {
		if strings.HasPrefix(text, start) {
			return start
		}
	}
	return "what a request has before it in such files"
}

package snipgen

import (
	"path"
	"regexp"
	"slices"
	"strings"
	"sync"

	"snipgen/parser"
	"snipgen/request"
)

// KindOf tells what an input is by its content. The name decides where the
// content leaves room: a .http or .rest file may start like a raw message, a
// script with lines before the command, an archive with another member.
func KindOf(text, name string) Kind {
	kind, _ := recognise(text, name)
	return kind
}

const archiveStart = `it starts with the member "log"`

// recognise tells the kind of an input, and by what.
func recognise(text, name string) (kind Kind, reason string) {
	ending := strings.ToLower(path.Ext(name))
	kind = parser.Sniff(text)
	named := ending == ".http" || ending == ".rest"
	switch {
	case kind == HAR:
		return HAR, archiveStart
	case kind == parser.JSON && ending == ".har":
		return HAR, "its name ends in .har"
	case isPowerShell(kind, text, ending):
		return PowerShell, "it has a web request of PowerShell"
	case otherTool(kind, text, ending) != "":
		return otherTool(kind, text, ending), ""
	case kind == Curl && named && hasSeparator(text):
		return HTTPFile, "its name ends in " + ending + " and it has a line ###"
	case kind == Curl:
		return Curl, "it starts with curl"
	case slices.Contains(scriptEndings, ending) && curlLine().MatchString(text):
		return byScript(Curl, ending)
	case scriptKind(kind, text, ending) != "":
		return byScript(scriptKind(kind, text, ending), ending)
	case (kind == Fetch || kind == Wget || kind == HTTPie) && !named:
		return kind, "it starts with " + codeStarts[kind]
	case slices.Contains(javaScriptEndings, ending) && strings.Contains(text, "fetch("):
		return Fetch, byName(ending)
	case kind == HTTPFile && named:
		return HTTPFile, byName(ending)
	case kind == HTTPFile:
		return HTTPFile, "it starts with " + startOf(text)
	case kind == Wire && named:
		return httpNamed(text, ending)
	case kind == Wire:
		return unnamed(text)
	}
	return Wire, ""
}

// httpNamed tells what a .http or .rest file holds: it is a raw message only
// when it starts as one is sent and has nothing of what such files have.
func httpNamed(text, ending string) (Kind, string) {
	reason := byName(ending)
	if !isRawStart(firstLine(text)) {
		return HTTPFile, reason
	}
	if mark := fileMark(text); mark != "" {
		return HTTPFile, reason + " and it has " + mark
	}
	return Wire, ""
}

// otherTool knows the format of a tool where it starts like a request, or with a
// comment; "" for none.
func otherTool(kind Kind, text, ending string) Kind {
	switch {
	case kind == parser.Postman, kind == parser.OpenAPI, kind == parser.Insomnia, kind == parser.Bruno:
		return kind
	case ending == ".hurl", ending == "" && (kind == Wire || kind == HTTPFile) && isHurl(text):
		return parser.Hurl
	case kind == HTTPFile && ending != ".http" && ending != ".rest" && hasLine(text, "openapi: ", "swagger: "):
		return parser.OpenAPI
	}
	return ""
}

// isHurl knows the lines that follow the head of a request in Hurl files, where
// a request line has no version.
func isHurl(text string) bool {
	if strings.Contains(firstLine(text), " HTTP/") {
		return false
	}
	return hasLine(text, "HTTP *", "[Asserts]", "[Captures]", "[QueryStringParams]", "[Query]", "[FormParams]", "[Form]", "[MultipartFormData]", "[Multipart]", "[BasicAuth]") ||
		strings.Contains(text, "\nHTTP ") && hurlStatus().MatchString(text)
}

var hurlStatus = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`\nHTTP \d{3}[ \t]*\r?(?:\n|$)`) })

// hasLine reports whether a line starts with one of the texts.
func hasLine(text string, starts ...string) bool {
	return slices.ContainsFunc(starts, func(start string) bool { return strings.Contains(text, "\n"+start) })
}

func byName(ending string) string { return "its name ends in " + ending }

// unnamed tells what an input holds whose name says nothing. Only what no raw
// message has makes it a .http file.
func unnamed(text string) (Kind, string) {
	switch {
	case hasReference(headOf(text)):
		return HTTPFile, "it has a {{name}} in its head"
	case hasSeparator(text):
		return HTTPFile, "it has a line ### before a request"
	case isShortStart(text):
		return HTTPFile, "it starts with a URL without a version and has a {{name}}"
	case isURL(firstLine(text)):
		return HTTPFile, "it starts with a URL without a method"
	case isRawStart(firstLine(text)):
		return Wire, ""
	case goesOn(text):
		return HTTPFile, "it has a URL that goes on in the next line"
	}
	if mark := scriptMark(text); mark != "" {
		return HTTPFile, "it has a line " + mark
	}
	return Wire, ""
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

// firstLine is the first line that is not blank.
func firstLine(text string) string {
	line, _, _ := strings.Cut(strings.TrimLeft(text, "\uFEFF \t\r\n"), "\n")
	return strings.TrimRight(line, " \t\r")
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

// codeStarts names what the first line of commands and code has.
var codeStarts = map[Kind]string{Fetch: "JavaScript that calls fetch", Wget: "wget", HTTPie: "http and what only its commands have"}

// javaScriptEndings are those of files that hold calls of fetch.
var javaScriptEndings = []string{".js", ".mjs", ".cjs", ".ts", ".mts", ".jsx", ".tsx"}

// scriptEndings are those of files that hold commands.
var scriptEndings = []string{".curl", ".sh", ".bash", ".zsh", ".cmd", ".bat", ".ps1"}

var curlLine = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?m)^[ \t]*(?:\$ +)?(?:[^\s'"#]*[/\\])?curl(?:\.exe)?[ \t]`)
})

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

var kindNames = map[Kind]string{Wire: "a raw message", HTTPFile: "a .http file", Curl: "a curl command", HAR: "an HTTP archive (HAR)",
	PowerShell: "a PowerShell script", Fetch: "a call of JavaScript's fetch", Wget: "a wget command", HTTPie: "an HTTPie command"}

// tellKind says what the input was taken for and why, if that is no raw
// message or its name promises something else.
func (in *reading) tellKind(reason string) {
	ending := strings.ToLower(path.Ext(in.options.Name))
	switch {
	case in.Kind == HTTPFile && reason == byName(ending): // nobody doubts it
	case kindNames[in.Kind] == "": // it is not read
	case in.Kind != Wire:
		in.report(request.Info, "input-kind", "", Range{}, "read as "+kindNames[in.Kind]+", as "+reason, otherInputs[in.Kind])
	case ending == ".har" || slices.Contains(scriptEndings, ending):
		in.report(request.Info, "input-kind", "", Range{}, "read as a raw message, although its name ends in "+ending, otherInputs[Wire])
	}
}

// otherInputs are how an input is read as something else.
var otherInputs = map[Kind]string{
	Wire:     "--input http, curl or har reads it as something else",
	HTTPFile: "--input wire reads it as a raw message",
	Curl:     "--input http or wire reads it as something else",
	Fetch:    "--input http or wire reads it as something else",
	Wget:     "--input http or wire reads it as something else",
	HTTPie:   "--input http or wire reads it as something else",
	HAR:      "--input wire reads it as a raw message",

	PowerShell: "--input wire, http or curl reads it as something else",
}

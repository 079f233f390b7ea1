package request

import (
	"encoding/json"
	"errors"
	"strings"
	"unicode/utf8"
)

// Misreadings are warnings about what is nearly always something else than
// the request says: content of a GET, lines of a body that belong to the tool
// that the request was written for, text that is not of its type. The request is
// sent as it was read all the same.
func (r *Request) Misreadings() []Diagnostic {
	if r.Body.Content.IsEmpty() {
		return nil
	}
	var found []Diagnostic
	warn := func(code, part string, at Range, message, hint string) {
		found = append(found, Diagnostic{Severity: Warning, Code: code, Part: part, Range: at, Message: message, Hint: hint})
	}
	if r.Method == "GET" || r.Method == "HEAD" {
		warn("body-on-get", "body", r.Body.Content.Range, r.Method+" with a body, which servers have no use for", "POST, or another method, sends a body")
	}
	body, isText := r.Body.standIn()
	if !isText {
		return found
	}
	switch {
	case r.IsJSON():
		if at := jsonFault(body); at >= 0 {
			warn("invalid-json", "body", r.Body.at(at, at+1), "the body is no JSON from here on, though Content-Type says so", "")
		}
	case r.MediaType() == "application/x-www-form-urlencoded":
		if n := strings.IndexByte(body, '\n'); isJSONText(body) {
			warn("json-in-form", "body", r.Body.Content.Range, "JSON goes out with the Content-Type of a form", "a field Content-Type: application/json says what it is")
		} else if n >= 0 {
			warn("line-end-in-form", "body", r.Body.at(n, n+1), "a line end in a form is sent as a part of its value", "write the form on one line, or lines that start with &")
		}
	}
	if !r.quotes() {
		if start, end, what := foreignLine(body); what != "" {
			warn("foreign-line", "body", r.Body.at(start, end), "the body holds "+what+", and it is sent so", "")
		}
	}
	return found
}

// quotes reports whether the content may quote messages and mail.
func (r *Request) quotes() bool {
	t := r.MediaType()
	return t == "text/markdown" || strings.HasPrefix(t, "message/") || strings.HasPrefix(t, "multipart/") || t == "application/http"
}

// standIn is the text of a body with a digit for each reference, which is a
// value in JSON and a part of a string; false for bytes.
func (b Body) standIn() (text string, ok bool) {
	text = b.Content.String()
	if !b.Content.IsLiteral() {
		var out strings.Builder
		for _, s := range b.Content.Segments() {
			switch s.Kind {
			case Literal:
				out.WriteString(s.Text)
			case File:
				return "", false
			default:
				out.WriteByte('1')
			}
		}
		text = out.String()
	}
	return text, utf8.ValidString(text) && strings.IndexByte(text, 0) < 0
}

// at is the range of a part of the content in the input: that of all of it
// where the content is not as it stands there.
func (b Body) at(start, end int) Range {
	whole := b.Content.Range
	if !b.Content.IsLiteral() || whole.Len() != len(b.Content.String()) {
		return whole
	}
	return Range{Start: whole.Start + min(start, whole.Len()), End: whole.Start + min(end, whole.Len())}
}

// jsonFault is where a text stops being JSON, or lines of JSON; -1 when it is.
func jsonFault(text string) int {
	first := faultOf(text)
	if first < 0 {
		return -1
	}
	for line := range strings.Lines(text) {
		if strings.Trim(line, " \t\r\n") != "" && faultOf(line) >= 0 {
			return first
		}
	}
	return -1
}

// isJSONText reports whether a text is an object or an array of JSON.
func isJSONText(text string) bool {
	start := strings.TrimLeft(text, " \t\r\n")
	return start != "" && (start[0] == '{' || start[0] == '[') && faultOf(text) < 0
}

func faultOf(text string) int {
	var raw json.RawMessage
	err := json.Unmarshal([]byte(text), &raw)
	var syntax *json.SyntaxError
	switch {
	case err == nil, !errors.As(err, &syntax), strings.Contains(err.Error(), "max depth"):
		return -1
	case syntax.Offset > 0 && !strings.Contains(err.Error(), "unexpected end"):
		return int(syntax.Offset) - 1
	}
	return int(syntax.Offset)
}

// foreignLine finds the first line that belongs to something else than a body.
func foreignLine(body string) (start, end int, what string) {
	blank := true // the line before
	for line := range strings.Lines(body) {
		end = start + len(strings.TrimRight(line, "\r\n"))
		what = foreign(body[start:end])
		if what == "" && blank && isShortRequest(body[start:end]) {
			what = "a request line"
		}
		if what != "" {
			return start, end, what
		}
		blank = strings.Trim(line, " \t\r\n") == ""
		start += len(line)
	}
	return 0, 0, ""
}

func foreign(line string) string {
	for _, mark := range [...]string{">> ", ">>! ", "<> ", "?? ", "> {%", "< {%"} {
		if strings.HasPrefix(line, mark) {
			return "a line " + strings.TrimSpace(mark) + ", as .http files have them"
		}
	}
	first, rest, _ := strings.Cut(line, " ")
	switch {
	case first == ">" && isHeadLine(rest):
		return "a line that starts with >, as tools show requests"
	case first == ">" && rest != "":
		return "a line that starts with >, as .http files and quotations have them"
	case IsStatusLine(line):
		return "a status line"
	case isHeadLine(line):
		return "a request line"
	}
	return ""
}

// isShortRequest knows a request line without its version: a usual method and a
// URL or a path.
func isShortRequest(line string) bool {
	method, target, _ := strings.Cut(strings.TrimRight(line, " \t"), " ")
	switch method {
	case "GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS":
		whole := strings.HasPrefix(target, "https://") || strings.HasPrefix(target, "http://")
		return (whole || strings.HasPrefix(target, "/")) && !strings.ContainsAny(target, " \t")
	}
	return false
}

// isHeadLine knows a request line with its version.
func isHeadLine(line string) bool {
	method, rest, _ := strings.Cut(strings.TrimRight(line, " "), " ")
	n := strings.LastIndexByte(rest, ' ')
	return n > 0 && strings.HasPrefix(rest[n:], " HTTP/") && IsToken(method) && strings.ToUpper(method) == method
}

// IsStatusLine reports whether a line starts a response (RFC 9112, 4): a version
// and three digits.
func IsStatusLine(line string) bool {
	version, rest, _ := strings.Cut(line, " ")
	code, _, _ := strings.Cut(rest, " ")
	return strings.HasPrefix(version, "HTTP/") && len(code) == 3 && strings.Trim(code, "0123456789") == ""
}

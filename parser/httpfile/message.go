package httpfile

import (
	"slices"
	"strings"
	"unicode/utf8"

	"snipgen/parser"
	"snipgen/request"
)

// maxFields bounds the fields of one request; servers take far fewer.
const maxFields = 10000

// message is the request being read.
type message struct {
	*request.Request
	block     *block
	host      request.Field // the Host field, if hasHost
	hasHost   bool
	hostIndex int
	userinfo  text
	carries   bool // a reference at the start of the target carries the scheme
	graphQL   bool
	hasQuery  bool   // the body may be a query of GraphQL in JSON
	operation string // of X-GraphQL-Operation
	media     string // of the body
	length    string // of Content-Length, "" without one
	chunked   bool   // Transfer-Encoding says so
}

// readBlock reads the request of a block.
func (r *reader) readBlock(b *block) []*request.Request {
	line, _ := r.line(b)
	line = r.trim(line)
	switch s := r.at(line); {
	case isCurl(s):
		return r.readCurl(b, line)
	case s == "NOP": // no request, in kulala
		r.leftOut(line, "a block without a request")
		return nil
	}
	m := &message{Request: &request.Request{Range: line}, block: b, graphQL: b.graphQL}
	target := r.requestLine(m, line)
	if m.Method == "GET" && m.MethodRange.Len() == 0 && r.Failed {
		return nil // the line is none, and what follows tells nothing
	}
	hasBody := r.readFields(m)
	switch {
	case slices.Contains(otherProtocols, m.Method):
		r.Fail("unsupported-protocol", "method", line, "not an HTTP request", "--index and --request choose others of the file")
		return nil
	case isOtherScheme(target.Masked()):
		r.Fail("unsupported-scheme", "target", m.TargetRange, "the scheme is neither http nor https", "")
		return nil
	}
	r.addDefaults(m)
	r.setTarget(m, target)
	r.route(m)
	r.credentials(m)
	if hasBody {
		r.readBody(m)
	}
	r.check(m.Request)
	return []*request.Request{m.Request}
}

// otherProtocols are written like methods.
var otherProtocols = []string{
	"KAFKA", "WEBSOCKET", "WS", "WSS", "GRPC", "RSOCKET", "MQTT", "AMQP", "STOMP", "EVENTSOURCE", "SSE",
}

// isOtherScheme knows the URLs that other protocols start with, and those of
// sockets and files, which have a single slash.
func isOtherScheme(target string) bool {
	scheme, rest, found := strings.Cut(target, ":")
	scheme = strings.ToLower(scheme)
	switch scheme {
	case "unix", "npipe", "file", "mailto", "data", "urn", "tel":
		return found
	case "http", "https":
		return false
	}
	return found && strings.HasPrefix(rest, "//") && request.IsToken(scheme)
}

// requestLine reads [method] target [version] and the lines that continue the
// target.
func (r *reader) requestLine(m *message, line request.Range) text {
	rest := r.method(m, r.withoutComment(line))
	rest = r.version(m, rest)
	out := joiner{input: r.input, loose: loosePieces}
	s := r.targetSource(m, rest, false)
	r.names = newLineNames(r.placeholderNames(s))
	defer func() { r.names = nil }()
	r.expandTo(&out, m.block, s)
	at := rest
	for {
		more, ok := r.continuation(m)
		if !ok {
			break
		}
		s = r.targetSource(m, r.version(m, more), s.path < len(s.text))
		at.End, m.Range.End = more.End, more.End
		r.expandTo(&out, m.block, s)
	}
	m.TargetRange = at
	target := out.text()
	if len(target) == 0 && !r.Failed {
		r.Fail("missing-target", "target", request.Range{Start: rest.End, End: rest.End}, "no URL after the method", "add a URL: GET https://example.com/")
	}
	return target
}

// withoutComment takes a comment off the end of a request line.
func (r *reader) withoutComment(line request.Range) request.Range {
	comment := parser.CommentAfter(r.at(line))
	if comment == "" {
		return line
	}
	end := line.End - len(comment)
	r.Report(parser.TargetComment(request.Range{Start: end, End: line.End}))
	return r.trim(request.Range{Start: line.Start, End: end})
}

// targetSource is a part of the target as a source of references; ended says
// that its path ends before it.
func (r *reader) targetSource(m *message, at request.Range, ended bool) source {
	s := r.here(at, m.block)
	if s.path = pathEnd(s.text); !ended && s.path > 0 {
		s.role = targetText
	}
	return s
}

// method takes the method off a request line. A URL alone means GET.
func (r *reader) method(m *message, line request.Range) request.Range {
	word, rest := cutWord(r.at(line))
	if !isMethod(word) && (!request.IsToken(word) || !isTarget(rest)) {
		m.Method = "GET"
		r.checkWord(line, word)
		return line
	}
	m.Method = word
	m.MethodRange = request.Range{Start: line.Start, End: line.Start + len(word)}
	if word == "GRAPHQL" {
		m.Method, m.graphQL = "POST", true
	}
	return r.trim(request.Range{Start: m.MethodRange.End, End: line.End})
}

// isMethod tells a method from a URL without one: a word of letters, which a
// host name alone on a line is taken for too.
func isMethod(word string) bool {
	for i := 0; i < len(word); i++ {
		if c := word[i]; !isLetter(c) && (i == 0 || c != '-' && !isDigit(c)) {
			return false
		}
	}
	return word != ""
}

// isTarget reports whether a text can only be a target, whatever stands
// before it.
func isTarget(s string) bool {
	scheme, _, found := strings.Cut(s, "://")
	return strings.HasPrefix(s, "/") || strings.HasPrefix(s, "{{") || strings.HasPrefix(s, "* ") || s == "*" || found && request.IsToken(scheme)
}

// checkWord reports a line that starts with neither a method nor a URL.
func (r *reader) checkWord(line request.Range, word string) {
	switch {
	case isField(r.at(line)):
		r.Fail("invalid-request-line", "", line, "a header field without a request line before it", "a request starts with a method and a URL: GET https://example.com/")
		return
	case parser.StartsBody(word):
		r.Fail("invalid-request-line", "", line, "content without a request line before it", "a request starts with a method and a URL: POST https://example.com/")
		return
	case strings.ContainsAny(word, ".:/{<*"):
		return
	}
	r.Fail("invalid-request-line", "", line, "neither a method nor a URL", "a request starts with a method and a URL: GET https://example.com/")
}

// version takes the HTTP version off the end of a line.
func (r *reader) version(m *message, at request.Range) request.Range {
	s := r.at(at)
	n := strings.LastIndexAny(s, " \t") + 1
	if len(s)-n < 5 || !strings.EqualFold(s[n:n+5], "HTTP/") || n == 0 {
		return at
	}
	m.Version = strings.ToUpper(s[n:])
	switch m.Version {
	case "HTTP/1.0", "HTTP/1.1", "HTTP/2", "HTTP/2.0", "HTTP/3", "HTTP/3.0":
	default:
		r.Fail("invalid-version", "", request.Range{Start: at.Start + n, End: at.End}, "not a version of HTTP that is known", "write HTTP/1.1")
	}
	return r.trim(request.Range{Start: at.Start, End: at.Start + n})
}

// continuation takes a line that continues the target: one that is indented
// or starts with ?, & or /. Comments between such lines are dropped.
func (r *reader) continuation(m *message) (request.Range, bool) {
	b := m.block
	before := b.pos
	for {
		line, ok := r.line(b)
		s := r.at(line)
		if !ok || isBlank(s) {
			break
		}
		inner := r.trim(line)
		if isComment(r.at(inner)) {
			continue
		}
		if continuesTarget(s, r.at(inner)) {
			return inner, true
		}
		break
	}
	b.pos = before
	return request.Range{}, false
}

// continuesTarget reports whether a line goes on with a URL rather than with
// fields, a body or an assertion; inner is the line without the white space
// around it.
func continuesTarget(line, inner string) bool {
	what, _ := scriptStart(inner)
	switch {
	case what != "", isHandler(inner), isField(inner), isSpread(inner), parser.StartsBody(inner):
		return false
	}
	return isSpace(line[0]) || strings.IndexByte("?&/", line[0]) >= 0
}

// isHandler reports whether a line may start a script or a handler.
func isHandler(line string) bool { return line[0] == '<' || line[0] == '>' }

// isField reports whether an indented line is a header field rather than a
// part of a URL: a name, a colon and white space.
func isField(line string) bool {
	name, value, found := strings.Cut(line, ":")
	return found && request.IsToken(name) && (value == "" || isSpace(value[0]))
}

// readFields reads the header fields; false at the end of the block.
func (r *reader) readFields(m *message) bool {
	b := m.block
	for {
		line, ok := r.line(b)
		if !ok {
			return false
		}
		inner := r.trim(line)
		s := r.at(inner)
		switch {
		case s == "" && line.Len() > 0 && r.fieldFollows(b):
			r.Forgive("space-in-head", "", line, "a line of white space between header fields; left out", "")
		case s == "":
			return true
		case isComment(s):
			r.directive(b, inner)
		case r.skipScript(b, inner):
		case parser.StartsBody(s), isFileBody(s):
			r.beginBody(b, line)
			return true
		case isWhole(s) && r.fieldsOfVariable(m, inner):
		case isWhole(s) && m.Method != "GET" && m.Method != "HEAD" && !r.moreFollows(b):
			r.beginBody(b, line)
			return true
		case isSpread(s):
			r.Lose("left-out-fields", "", inner, "fields that a script makes are left out", "write them as Name: value")
		default:
			field := r.folded(b, inner)
			m.Range.End = max(m.Range.End, field.End)
			r.fieldLine(m, field)
		}
	}
}

// fieldFollows reports whether the next line is a header field.
func (r *reader) fieldFollows(b *block) bool {
	if b.pos >= b.whole.End {
		return false
	}
	line, _ := parser.LineAt(r.input, b.pos)
	return isField(r.at(line))
}

// isSpread knows ...name, the fields of an object that a script of httpyac
// makes.
func isSpread(line string) bool {
	name, spread := strings.CutPrefix(line, "...")
	return spread && identifier(name) == name
}

// folded takes the indented lines that continue a field. The range covers all
// of them.
func (r *reader) folded(b *block, line request.Range) request.Range {
	for b.pos < b.whole.End && isSpace(r.input[b.pos]) {
		more, next := parser.LineAt(r.input, b.pos)
		inner := r.at(r.trim(more))
		if inner == "" || isComment(inner) || isHandler(inner) || isSpread(inner) || r.indentedField(r.trim(more)) {
			break
		}
		line.End, b.pos = r.trim(more).End, next
	}
	return line
}

// fieldLine reads name: value.
func (r *reader) fieldLine(m *message, line request.Range) {
	s := r.at(line)
	colon := strings.IndexByte(s, ':')
	if colon < 0 {
		r.Fail("missing-colon", "", line, "header line without a colon", "is the blank line before the body missing?")
		return
	}
	at := r.trim(request.Range{Start: line.Start, End: line.Start + colon})
	name, fixed := r.expand(m.block, r.here(at, m.block)).Literal()
	if !fixed || !request.IsToken(name) {
		r.Fail("invalid-field-name", "", at, "the field name is not a token", "")
		return
	}
	value := r.trim(request.Range{Start: line.Start + colon + 1, End: line.End})
	t := r.fieldText(m, name, value)
	r.addField(m, request.Field{Name: name, NameRange: at, Value: t.Value(value)}, t)
}

// fieldText expands a value, the lines of a folded one joined with a space.
func (r *reader) fieldText(m *message, name string, at request.Range) text {
	lines := joiner{input: r.input, loose: loosePieces}
	for pos := at.Start; pos < at.End; {
		line, next := parser.LineAt(r.input[:at.End], pos)
		if len(lines.out) > 0 {
			lines.literal(" ", request.Range{Start: line.Start, End: line.Start})
		}
		r.expandTo(&lines, m.block, r.here(r.trim(line), m.block))
		pos = next
	}
	out := trimmed(lines.text())
	r.checkControls(out, "header:"+strings.ToLower(name))
	if s := out.Masked(); !utf8.ValidString(s) {
		r.Note("latin1-value", "header:"+strings.ToLower(name), at, "the value is not UTF-8; its bytes are read as Latin-1", "")
	}
	return out
}

func (r *reader) addField(m *message, f request.Field, t text) {
	switch {
	case f.Is("Host"):
		r.addHost(m, f, t)
	case f.Is("Content-Length"):
		m.length = f.Value.String()
	case f.Is("Transfer-Encoding"):
		m.chunked = strings.EqualFold(f.Value.String(), "chunked")
	case f.Is("X-Request-Type") && strings.EqualFold(f.Value.String(), "GraphQL"):
		m.graphQL = true
	case f.Is("X-GraphQL-Operation"):
		m.operation = f.Value.String()
	case len(m.Fields) == maxFields:
		r.Fail("too-many-fields", "", f.NameRange, "more than 10000 header fields", "")
	default:
		switch {
		case f.Is("Authorization") || f.Is("Proxy-Authorization"):
			f.Value = r.authorization(f, t)
		case f.Is("X-ClientCert"): // of httpyac
			r.Lose("unsupported-authentication", "header:x-clientcert", f.NameRange, "a certificate of the client is not taken over; the field is left out", "")
			return
		}
		if len(m.Fields) < maxFields {
			m.Fields = append(m.Fields, f)
		}
	}
}

func (r *reader) addHost(m *message, f request.Field, t text) {
	r.checkHostValues(t)
	switch {
	case !m.hasHost:
		m.host, m.hasHost, m.hostIndex = f, true, len(m.Fields)
	case strings.EqualFold(m.host.Value.String(), f.Value.String()):
		r.Lose("repeated-host", "header:host", f.NameRange, "Host stands twice; sent once", "")
	default:
		r.Fail("conflicting-hosts", "header:host", f.Value.Range, "two Host fields that differ", "keep one of them")
	}
}

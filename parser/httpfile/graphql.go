package httpfile

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"snipgen/request"
	"snipgen/request/jsontree"
)

// graphQLBody makes the JSON text {"query", "operationName", "variables"} of
// a query and the variables that follow a blank line (GraphQL over HTTP, 5).
func (r *reader) graphQLBody(m *message, lines bodyLines, at request.Range) text {
	if _, typed := m.Field("Content-Type"); !typed {
		m.Fields = append(m.Fields, request.Field{Name: "Content-Type", Value: request.Text("application/json", request.Range{}), NameRange: request.Range{}})
	}
	lines, variables := r.cutVariables(lines)
	query := r.withFragments(m, r.query(m, lines), at)
	out := r.joiner(0)
	out.literal(`{"query":"`, at)
	out.add(query.Map(jsonEscaped))
	out.literal(`"`, at)
	if name := m.operationName(query.Masked()); name != "" {
		out.literal(`,"operationName":"`+jsonEscaped(name)+`"`, at)
	}
	if !variables.isEmpty() {
		out.literal(`,"variables":`, at)
		out.add(r.variables(m, variables))
	}
	if s := query.Masked(); !utf8.ValidString(s) {
		r.Fail("invalid-graphql", "body", at, "the query is not UTF-8", "")
	}
	out.literal("}", at)
	return out.text()
}

// isGraphQL knows a query that nothing else announces: where JSON text is to
// stand, or a POST says no type, its first line starts like one. httpyac takes
// it so.
func (r *reader) isGraphQL(m *message, first bodyLine) bool {
	if d := r.options.Dialect; d != "" && d != Httpyac || m.media != "application/json" && (m.media != "" || m.Method != "POST") {
		return false
	}
	line := strings.Trim(r.at(first.Range), " \t")
	_, _, imported := importedQuery(line)
	return imported || startsQuery(line)
}

// startsQuery knows the first line of a query.
func startsQuery(line string) bool {
	word, rest := cutWord(line)
	return slices.Contains([]string{"query", "mutation", "subscription"}, word) && strings.ContainsAny(rest, "({")
}

// importedQuery reads a line of httpyac: gql [operation] < file.
func importedQuery(line string) (operation, file string, ok bool) {
	word, rest := cutWord(line)
	before, file, found := strings.Cut(rest, "<")
	operation, file = strings.Trim(before, " \t"), strings.Trim(file, " \t")
	return operation, file, word == "gql" && found && file != "" && (operation == "" || identifier(operation) == operation)
}

// cutVariables takes off the lines that the variables stand on: those from the
// last blank line after which their object starts; none when there is no such.
func (r *reader) cutVariables(lines bodyLines) (query, variables bodyLines) {
	query = lines
	var object, before, last bodyLine // what may be the object's first line, the text before it, the text before this line
	open, blank := false, false       // the object's first line has no more on it; the line before is blank
	for line := range r.each(lines) {
		s := strings.Trim(r.at(line.Range), " \t")
		if s == "" {
			blank = true
			continue
		}
		if blank && s[0] == '{' {
			object, before, open = line, last, true
			s = strings.TrimLeft(s[1:], " \t")
		}
		if open && s != "" {
			open = false
			if s[0] == '"' || s[0] == '}' { // and not a selection set
				query.at.End, query.next = before.End, before.next
				variables = lines.from(object)
			}
		}
		last, blank = line, false
	}
	return query, variables
}

// query is the text of the query, or of the file that holds it.
func (r *reader) query(m *message, lines bodyLines) text {
	first := r.firstOf(lines)
	if !first.last {
		return r.graphQLText(m, lines)
	}
	at := r.trim(first.Range)
	operation, file, ok := importedQuery(r.at(at))
	if !ok {
		return r.graphQLText(m, lines)
	}
	if m.operation == "" {
		m.operation = operation
	}
	name := request.Range{Start: at.End - len(file), End: at.End}
	path, fixed := r.expand(m.block, r.here(name, m.block)).Literal()
	if !fixed {
		r.Fail("variable-path", "body", at, "the name of a file holds a variable without a value", "--var gives it a value")
		return nil
	}
	return r.substituted(m.block, path, "", at, m.source(r, name))
}

// graphQLText is plain text, and files are taken in: their bytes have to be
// escaped.
func (r *reader) graphQLText(m *message, lines bodyLines) text {
	inline := r.options.InlineFiles
	r.options.InlineFiles = true
	defer func() { r.options.InlineFiles = inline }()
	keep := r.options.KeepFinalNewline
	r.options.KeepFinalNewline = false
	defer func() { r.options.KeepFinalNewline = keep }()
	return r.plainBody(m, lines)
}

func (r *reader) variables(m *message, lines bodyLines) text {
	t := r.graphQLText(m, lines)
	if s, ok := t.Literal(); ok {
		if _, err := jsontree.Parse(s); err != nil {
			r.Fail("invalid-graphql", "body", r.errorPlace(s, err, lines.at), fmt.Sprintf("the variables are not JSON: %s", syntaxMessage(err)), "variables are a JSON object after a blank line")
		}
	}
	return t
}

func syntaxMessage(err error) string {
	if syntax, ok := err.(*jsontree.SyntaxError); ok {
		return syntax.Message
	}
	return err.Error()
}

// errorPlace is the line of an error, when the text is that of the file.
func (r *reader) errorPlace(s string, err error, at request.Range) request.Range {
	syntax, ok := err.(*jsontree.SyntaxError)
	if !ok || r.at(at) != s {
		return at
	}
	start := at.Start + syntax.Offset
	return request.Range{Start: start, End: min(start+1, at.End)}
}

// operationName is the name of the first operation that has one, unless a
// field gave it.
func (m *message) operationName(query string) string {
	if m.operation != "" {
		return m.operation
	}
	for line := range strings.Lines(query) {
		word, rest := cutWord(strings.TrimSpace(line))
		if word != "query" && word != "mutation" && word != "subscription" {
			continue
		}
		end := 0
		for end < len(rest) && (isLetter(rest[end]) || isDigit(rest[end])) {
			end++
		}
		return rest[:end]
	}
	return ""
}

// jsonEscaped is the inside of a JSON string (RFC 8259, 7).
func jsonEscaped(s string) string { return jsontree.Escape(s, "\n\r\t\"\\") }

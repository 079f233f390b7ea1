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
func (r *reader) graphQLBody(m *message, lines []bodyLine, at request.Range) text {
	if _, typed := m.Field("Content-Type"); !typed {
		m.Fields = append(m.Fields, request.Field{Name: "Content-Type", Value: request.Text("application/json", request.Range{}), NameRange: request.Range{}})
	}
	n := r.variablesStart(lines)
	query := r.query(m, trimBlank(r, lines[:n]))
	out := append(literal(`{"query":"`, at), query.each(jsonEscaped)...)
	out = append(out, literal(`"`, at)...)
	if name := m.operationName(query.masked()); name != "" {
		out = append(out, literal(`,"operationName":"`+jsonEscaped(name)+`"`, at)...)
	}
	if n < len(lines) {
		out = append(out, literal(`,"variables":`, at)...)
		out = append(out, r.variables(m, lines[n:])...)
	}
	if s := query.masked(); !utf8.ValidString(s) {
		r.fail("invalid-graphql", "body", at, "the query is not UTF-8", "")
	}
	return append(out, literal("}", at)...)
}

// isGraphQL knows a query that nothing else announces: where JSON text is to
// stand, its first line starts like one. httpyac takes it so.
func (r *reader) isGraphQL(m *message, first bodyLine) bool {
	if d := r.options.Dialect; d != "" && d != Httpyac || m.media != "application/json" {
		return false
	}
	line := strings.Trim(r.at(first.Range), " \t")
	word, rest := cutWord(line)
	if _, _, ok := importedQuery(line); ok {
		return true
	}
	return slices.Contains([]string{"query", "mutation", "subscription"}, word) && strings.ContainsAny(rest, "({")
}

// importedQuery reads a line of httpyac: gql [operation] < file.
func importedQuery(line string) (operation, file string, ok bool) {
	word, rest := cutWord(line)
	before, file, found := strings.Cut(rest, "<")
	operation, file = strings.Trim(before, " \t"), strings.Trim(file, " \t")
	return operation, file, word == "gql" && found && file != "" && (operation == "" || identifier(operation) == operation)
}

// variablesStart is the line after a blank one on which a JSON object starts;
// all lines are the query when there is none.
func (r *reader) variablesStart(lines []bodyLine) int {
	for i := len(lines) - 1; i > 0; i-- {
		s := strings.Trim(r.at(lines[i].Range), " \t")
		if strings.HasPrefix(s, "{") && isBlank(r.at(lines[i-1].Range)) && r.startsObject(lines[i:]) {
			return i
		}
	}
	return len(lines)
}

// startsObject tells the object of variables, whose first member is a
// string, from a selection set.
func (r *reader) startsObject(lines []bodyLine) bool {
	for i, line := range lines {
		s := strings.Trim(r.at(line.Range), " \t")
		if i == 0 {
			s = strings.TrimLeft(s[1:], " \t")
		}
		if s != "" {
			return s[0] == '"' || s[0] == '}'
		}
	}
	return false
}

// query is the text of the query, or of the file that holds it.
func (r *reader) query(m *message, lines []bodyLine) text {
	if len(lines) != 1 {
		return r.graphQLText(m, lines)
	}
	at := r.trim(lines[0].Range)
	operation, file, ok := importedQuery(r.at(at))
	if !ok {
		return r.graphQLText(m, lines)
	}
	if m.operation == "" {
		m.operation = operation
	}
	line := bodyLine{request.Range{Start: at.End - len(file), End: at.End}, at.End}
	path, fixed := r.expand(m.block, r.here(line.Range, m.block)).literal()
	if !fixed {
		r.fail("variable-path", "body", at, "the name of a file holds a variable without a value", "--var gives it a value")
		return nil
	}
	return r.substituted(m.block, path, "", at, m.source(r, line.Range))
}

// graphQLText is plain text, and files are taken in: their bytes have to be
// escaped.
func (r *reader) graphQLText(m *message, lines []bodyLine) text {
	inline := r.options.InlineFiles
	r.options.InlineFiles = true
	defer func() { r.options.InlineFiles = inline }()
	keep := r.options.KeepFinalNewline
	r.options.KeepFinalNewline = false
	defer func() { r.options.KeepFinalNewline = keep }()
	return r.plainBody(m, lines)
}

func (r *reader) variables(m *message, lines []bodyLine) text {
	t := r.graphQLText(m, lines)
	if s, ok := t.literal(); ok {
		if _, err := jsontree.Parse(s); err != nil {
			at := request.Range{Start: lines[0].Start, End: lines[len(lines)-1].End}
			r.fail("invalid-graphql", "body", r.errorPlace(s, err, at), fmt.Sprintf("the variables are not JSON: %s", syntaxMessage(err)), "variables are a JSON object after a blank line")
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
func jsonEscaped(s string) string {
	var out strings.Builder
	out.Grow(len(s) + 16)
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == '"' || c == '\\':
			out.Write([]byte{'\\', c})
		case c == '\n':
			out.WriteString(`\n`)
		case c == '\r':
			out.WriteString(`\r`)
		case c == '\t':
			out.WriteString(`\t`)
		case c < 0x20:
			fmt.Fprintf(&out, `\u%04x`, c)
		default:
			out.WriteByte(c)
		}
	}
	return out.String()
}

package plan

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"snipgen/generators/manifest"
	"snipgen/generators/plan/marked"
	"snipgen/request"
	"snipgen/request/jsontree"
	"snipgen/request/uri"
)

// condition is what a manifest asks of a request. It has been checked.
type condition manifest.Condition

// match is one place where a condition holds.
type match struct {
	part  string // as in diagnostics: "method", "target", "header:cookie", "body"
	name  string // what matched, for messages
	where request.Range
	field int // index of the field; -1 for others
}

// trial is a condition on its way through the texts of a part of a request.
type trial struct {
	*condition
	*request.Request
	marked marked.Request
	found  []match

	text    string // that the condition is tried on
	field   int    // that it stands in; -1 for none
	name    string // of a field that is not there
	missing bool   // the part is not there
}

// matches are the places where a request meets the condition: one for each
// field, or one in all for what stands in no field.
func (q *condition) matches(r marked.Request) []match {
	t := trial{condition: q, Request: r.With(), marked: r}
	t.run()
	return t.found
}

// try tries the condition on a text, and reports whether to go on.
func (t *trial) try(text string, field int) bool {
	if n := len(t.found); n > 0 && t.found[n-1].field == field && t.name == "" {
		return field >= 0
	}
	if t.text, t.field = text, field; t.holds() {
		t.found = append(t.found, t.match())
	}
	return true
}

// run tries the condition on all texts of the part.
func (t *trial) run() {
	switch t.When {
	case "field", "item", "coding", "charset":
		t.fields()
	case "without":
		for _, t.name = range t.Without {
			t.try("", -1)
		}
	case "json-text", "json-number":
		if tree := t.JSON(); tree != nil {
			t.node(&tree.Root)
		}
	case "part-name":
		if m := t.Multipart(); m != nil {
			t.partNames(m)
		}
	case "query":
		t.missing = !t.HasQuery
		t.try(t.Query.String(), -1)
	case "body":
		t.missing = !t.Body.Present
		t.try(t.Body.Content.String(), -1)
	default:
		t.try(textOf(t.When, t.Request), -1)
	}
}

// textOf is that of a part which has one text.
func textOf(part string, r *request.Request) string {
	switch part {
	case "method":
		return r.Method
	case "scheme":
		return r.Scheme
	case "authority":
		return r.Authority.String()
	case "port":
		_, port := uri.CutPort(r.Authority.String())
		return port
	case "target":
		return r.Target()
	case "path":
		return r.Path.String()
	}
	return ""
}

// fields tries the fields that are not left to the client.
func (t *trial) fields() {
	if t.condition.Is == "missing" {
		t.absence()
		return
	}
	for i := range t.Fields {
		if f := &t.Fields[i]; !t.LeftToClient(i) && t.named(f.Name) {
			t.texts(f, i)
		}
	}
}

// absence finds the first of the names where there is no field of any.
func (t *trial) absence() {
	for i := range t.Fields {
		if t.named(t.Fields[i].Name) {
			return
		}
	}
	t.name, t.missing = t.Names[0], true
	t.try("", -1)
}

// texts tries the texts of the part in a field.
func (t *trial) texts(f *request.Field, i int) {
	value := f.Value.String()
	switch t.When {
	case "field":
		t.try(value, i)
	case "item":
		for item := range strings.SplitSeq(value, ",") {
			t.try(strings.TrimSpace(item), i)
		}
	case "coding":
		if f.Is("Accept-Encoding") {
			t.codings(value, i)
		}
	case "charset":
		if at := indexFold(value, "charset"); at >= 0 && f.Is("Content-Type") {
			t.try(value[at:], i)
		}
	}
}

// codings tries the content codings that are asked for (RFC 9110, 12.5.3).
func (t *trial) codings(value string, i int) {
	for item := range strings.SplitSeq(value, ",") {
		coding, _, _ := strings.Cut(item, ";")
		if coding = strings.ToLower(strings.TrimSpace(coding)); coding != "" {
			t.try(coding, i)
		}
	}
}

// node tries the texts or the numbers of a JSON value, and reports whether to go
// on.
func (t *trial) node(n *jsontree.Node) bool {
	kind := jsontree.String
	if t.When == "json-number" {
		kind = jsontree.Number
	}
	if n.Kind == kind && !t.try(n.Text, -1) {
		return false
	}
	if t.When == "json-text" && n.Key != "" && !t.try(n.Key, -1) {
		return false
	}
	for i := range n.Items {
		if !t.node(&n.Items[i]) {
			return false
		}
	}
	return true
}

func (t *trial) partNames(m *request.Multipart) {
	for i := range m.Parts {
		p := &m.Parts[i]
		if !t.try(p.Name, -1) || p.HasFileName && !t.try(p.FileName, -1) {
			return
		}
	}
}

// named reports whether a field of that name is asked of: one of Names, of which
// "sec-*" stands for all that begin so, or any where there are none.
func (q *condition) named(name string) bool {
	for _, n := range q.Names {
		if prefix, all := strings.CutSuffix(n, "*"); all {
			if len(name) >= len(prefix) && strings.EqualFold(name[:len(prefix)], prefix) {
				return true
			}
		} else if strings.EqualFold(name, n) {
			return true
		}
	}
	return q.Names == nil
}

// holds reports whether the text passes all tests.
func (t *trial) holds() bool {
	if t.When == "without" {
		return t.named(t.name)
	}
	return (t.condition.Is == "" || t.is(t.condition.Is)) && (t.IsNot == "" || !t.is(t.IsNot)) && (t.Over == 0 || t.size() > t.Over) &&
		t.holdsTexts() && t.holdsChars(t.text)
}

// holdsTexts tries the tests that have a list of texts.
func (t *trial) holdsTexts() bool {
	one := func(list []string, has func(text string) bool) bool {
		return list == nil || slices.ContainsFunc(list, has)
	}
	return (t.Values == nil || t.isOneOf(t.Values)) && (t.Except == nil || !t.isOneOf(t.Except)) &&
		one(t.AnyCase, func(text string) bool { return strings.EqualFold(t.text, text) }) &&
		one(t.Has, func(text string) bool { return strings.Contains(strings.ToLower(t.text), text) }) &&
		one(t.Starts, func(text string) bool { return strings.HasPrefix(t.text, text) }) &&
		one(t.Ends, func(text string) bool { return strings.HasSuffix(t.text, text) })
}

// isOneOf: a field that is not the only one of its name is none.
func (t *trial) isOneOf(values []string) bool {
	return slices.Contains(values, t.text) && !(t.When == "field" && t.Repeats(t.field))
}

// holdsChars tries the tests that have a set of characters.
func (q *condition) holdsChars(text string) bool {
	return (q.Chars == "" || strings.ContainsAny(text, q.Chars)) &&
		(q.Escapes == "" || escapesAny(text, q.Escapes)) &&
		(q.OtherChars == "" || strings.ContainsFunc(text, func(r rune) bool { return !strings.ContainsRune(q.OtherChars, r) }))
}

// size is what Over is compared with.
func (t *trial) size() int {
	switch t.When {
	case "head":
		return headSize(t.Request)
	case "fields":
		return len(t.Fields)
	}
	return len(t.text)
}

// match is the place of the text.
func (t *trial) match() match {
	if t.name != "" {
		return match{"header:" + strings.ToLower(t.name), t.name, t.Range, -1}
	}
	if t.field >= 0 {
		f := &t.Fields[t.field]
		where := request.Range{Start: f.NameRange.Start, End: f.Value.Range.End}
		return match{"header:" + strings.ToLower(f.Name), f.Name, where, t.field}
	}
	m := match{part: placeOf(t.When), name: t.Method, where: t.Range, field: -1}
	switch m.part {
	case "method":
		m.where = t.MethodRange
	case "target":
		m.name, m.where = t.Target(), t.TargetRange
	case "body":
		m.where = t.Body.Content.Range
	}
	return m
}

// placeOf is what diagnostics call a part that is in no field.
func placeOf(part string) string {
	switch part {
	case "method":
		return "method"
	case "scheme", "authority", "port", "target", "path", "query":
		return "target"
	case "body", "json-text", "json-number", "part-name":
		return "body"
	}
	return "request"
}

// is reports whether a word holds for a text.
func (t *trial) is(word string) bool {
	switch word {
	case "missing":
		return t.missing
	case "plain":
		return t.marked.Text(t.text).IsPlain()
	case "authority-form":
		return t.Form == request.AuthorityForm
	case "asterisk-form":
		return t.Form == request.AsteriskForm
	case "repeated":
		return t.First(t.field) == t.field && t.Repeats(t.field)
	case "respelled":
		return t.respelled()
	case "loose-range":
		return !t.Repeats(t.field) && isLooseRange(t.text)
	case "dotted":
		return hasDotSegments(t.text)
	case "crumbs":
		return isCrumbs(t.text)
	case "bare-type":
		return isBareType(t.text)
	case "plain-type":
		return isPlainType(t.text)
	case "utf-8-type":
		return isUTF8Type(t.text)
	case "whole":
		return isWhole(t.text)
	}
	return isOf(word, t.text)
}

// isOf reports whether a word holds for any text.
func isOf(word, text string) bool {
	switch word {
	case "empty":
		return text == ""
	case "ascii":
		return isASCII(text)
	case "utf-8":
		return utf8.ValidString(text)
	case "text":
		return isPlainText(text)
	case "upper":
		return strings.ToUpper(text) == text
	case "edge-space":
		return hasEdgeSpace(text)
	case "small-hex":
		return hasSmallHex(text, 0)
	case "small-hex-text":
		return hasSmallHex(text, utf8.RuneSelf)
	case "bare-percent":
		return hasBarePercent(text)
	}
	panic("no word " + word)
}

// headSize is how long the request line and the fields are, in bytes.
func headSize(r *request.Request) int {
	const separators = len("  HTTP/1.1\r\n")
	size := len(r.Method) + len(r.Target()) + separators
	for i := range r.Fields {
		size += len(r.Fields[i].Name) + len(": \r\n") + len(r.Fields[i].Value.String())
	}
	return size
}

// indexFold is where an ASCII word begins in s, in any case; -1 for nowhere.
// (The lower case of text that is not UTF-8 may have another length.)
func indexFold(s, word string) int {
	for i := 0; i+len(word) <= len(s); i++ {
		if strings.EqualFold(s[i:i+len(word)], word) {
			return i
		}
	}
	return -1
}

// respelled holds for a repeated field whose lines differ in case.
func (t *trial) respelled() bool {
	if t.First(t.field) != t.field || !t.Repeats(t.field) {
		return false
	}
	for j := t.field + 1; j < len(t.Fields); j++ {
		if t.First(j) == t.field && t.Fields[j].Name != t.Fields[t.field].Name {
			return true
		}
	}
	return false
}

// isCrumbs holds for cookies that are the same when they are cut at their
// semicolons and put together again, as HTTP/2 may do (RFC 9113, 8.2.3): each of
// them has one space behind it, and something behind that.
func isCrumbs(cookies string) bool {
	for at := range len(cookies) {
		if cookies[at] == ';' && (at+2 >= len(cookies) || cookies[at+1] != ' ' || cookies[at+2] == ' ') {
			return false
		}
	}
	return true
}

// isLooseRange holds for one range of bytes that is not written in the one form
// (RFC 9110, 14.1.2) without blanks, capitals and zeros before numbers. A range
// that ends before it begins is none.
func isLooseRange(value string) bool {
	unit, set, _ := strings.Cut(value, "=")
	first, last, found := strings.Cut(set, "-")
	from, to := asNumber(first), asNumber(last)
	return found && strings.EqualFold(strings.TrimSpace(unit), "bytes") && from != notNumber && to != notNumber && from+to != "" &&
		(from == "" || to == "" || len(from) < len(to) || len(from) == len(to) && from <= to) &&
		value != "bytes="+from+"-"+to
}

const notNumber = "?"

// asNumber is a number without blanks around it and zeros before it, "" where
// there is nothing, and notNumber for anything else.
func asNumber(s string) string {
	s = strings.Trim(s, " \t")
	if n, err := strconv.ParseInt(s, 10, 64); err == nil && uri.IsAlphanumeric(s[0]) {
		return strconv.FormatInt(n, 10)
	} else if s != "" {
		return notNumber
	}
	return ""
}

// hasEdgeSpace reports whether s begins or ends with a separator of Unicode,
// which some clients trim as they do white space.
func hasEdgeSpace(s string) bool {
	first, _ := utf8.DecodeRuneInString(s)
	last, _ := utf8.DecodeLastRuneInString(s)
	return unicode.In(first, unicode.Z) || unicode.In(last, unicode.Z)
}

// hasDotSegments reports whether the URL Standard would remove segments of
// the path: "." and "..", also percent-encoded.
func hasDotSegments(path string) bool {
	if !strings.Contains(path, ".") && !strings.Contains(path, "%2") {
		return false
	}
	for segment := range strings.SplitSeq(path, "/") {
		switch strings.ReplaceAll(strings.ReplaceAll(segment, "%2e", "."), "%2E", ".") {
		case ".", "..":
			return true
		}
	}
	return false
}

// hasBarePercent reports whether a percent sign begins no escape (RFC 3986, 2.1).
func hasBarePercent(s string) bool {
	for i := range len(s) {
		if s[i] == '%' && !uri.IsEscape(s[i:]) {
			return true
		}
	}
	return false
}

// hasSmallHex reports whether an escape of a byte from least on has a hexadecimal
// digit that is no capital.
func hasSmallHex(s string, least byte) bool {
	for i := range len(s) {
		if uri.IsEscape(s[i:]) && uri.Unhex(s[i+1], s[i+2]) >= least && (s[i+1] >= 'a' || s[i+2] >= 'a') {
			return true
		}
	}
	return false
}

// escapesAny reports whether one of the characters stands percent-encoded in s.
func escapesAny(s, chars string) bool {
	for i := range len(s) {
		if uri.IsEscape(s[i:]) && strings.IndexByte(chars, uri.Unhex(s[i+1], s[i+2])) >= 0 {
			return true
		}
	}
	return false
}

func isASCII(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

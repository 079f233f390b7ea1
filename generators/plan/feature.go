package plan

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"snipgen/generators/manifest"
	"snipgen/request"
	"snipgen/request/uri"
)

// limit is what the words of a manifest narrow a feature down with.
type limit = manifest.Limit

// match is one place where a request has a feature.
type match struct {
	part  string // as in diagnostics: "method", "target", "header:cookie", "body"
	name  string // what matched, for messages
	where request.Range
	field int // index of the field; -1 for others
}

// feature finds where a request has what a limit speaks of. Names, Values, Chars
// and Over of the limit narrow it down.
type feature func(r *request.Request, l *limit) []match

// features is the vocabulary of Limit.When.
var features = map[string]feature{
	// The method.
	"method":               onMethod(func(m string, l *limit) bool { return slices.Contains(l.Names, m) }),
	"method-other":         onMethod(func(m string, l *limit) bool { return !slices.Contains(l.Names, m) }),
	"method-lower":         onMethod(lowerMethod),
	"method-body":          methodBody,
	"method-no-body":       methodNoBody,
	"method-body-any-case": methodBodyAnyCase,
	"method-untyped":       methodUntyped,
	"connect":              onTarget(func(r *request.Request, _ *limit) bool { return r.Form == request.AuthorityForm }),
	"connect-path":         onTarget(connectPath),
	"asterisk":             onTarget(func(r *request.Request, _ *limit) bool { return r.Form == request.AsteriskForm }),
	"dot-segments":         onTarget(func(r *request.Request, _ *limit) bool { return hasDotSegments(r.Path.String()) }),
	"leading-slashes":      onTarget(func(r *request.Request, _ *limit) bool { return strings.HasPrefix(r.Path.String(), "//") }),
	"query-gaps":           onTarget(func(r *request.Request, _ *limit) bool { return hasGaps(r.Query.String()) }),
	"empty-query":          onTarget(func(r *request.Request, _ *limit) bool { return r.HasQuery && r.Query.IsEmpty() }),
	"path-chars":           onTarget(func(r *request.Request, l *limit) bool { return strings.ContainsAny(r.Path.String(), l.Chars) }),
	"query-chars": onTarget(func(r *request.Request, l *limit) bool {
		return strings.ContainsAny(r.Query.String(), l.Chars)
	}),
	"host-chars": onTarget(func(r *request.Request, l *limit) bool {
		return strings.ContainsAny(r.Authority.String(), l.Chars)
	}),
	"port":        onTarget(onPort),
	"target-long": onTarget(func(r *request.Request, l *limit) bool { return len(r.Target()) > l.Over }),
	"secure":      onTarget(func(r *request.Request, _ *limit) bool { return r.Scheme != "http" }),
	// Escapes in the target.
	"percent-lower":      onTarget(func(r *request.Request, _ *limit) bool { return escapes(r.Target()).lower }),
	"percent-lower-text": onTarget(func(r *request.Request, _ *limit) bool { return lowerText(r.Target()) }),
	"percent-unreserved": onTarget(func(r *request.Request, _ *limit) bool { return escapes(r.Target()).unreserved }),
	"path-escapes":       onTarget(func(r *request.Request, l *limit) bool { return escapesAny(r.Path.String(), l.Chars) }),
	"query-escapes":      onTarget(func(r *request.Request, l *limit) bool { return escapesAny(r.Query.String(), l.Chars) }),
	"percent-malformed":  onTarget(func(r *request.Request, _ *limit) bool { return escapes(r.Target()).malformed }),
	// Fields.
	"field":      onFields(named),
	"field-list": onFields(listed),
	"field-no-body": onFields(func(r *request.Request, i int, l *limit) bool {
		return r.Body.Content.IsEmpty() && named(r, i, l)
	}),
	"field-value": onFields(func(r *request.Request, i int, l *limit) bool {
		return named(r, i, l) && slices.Contains(l.Values, r.Fields[i].Value.String()) && !r.Repeats(i)
	}),
	"field-value-other": onFields(func(r *request.Request, i int, l *limit) bool {
		return named(r, i, l) && (r.Repeats(i) || !slices.Contains(l.Values, r.Fields[i].Value.String()))
	}),
	"field-empty": onFields(func(r *request.Request, i int, l *limit) bool {
		return r.Fields[i].Value.IsEmpty() && (l.Names == nil || named(r, i, l))
	}),
	"field-repeated":  onFields(repeated),
	"field-respelled": onFields(respelled),
	"field-non-ascii": onFields(func(r *request.Request, i int, _ *limit) bool { return !isASCII(r.Fields[i].Value.String()) }),
	"field-latin1": onFields(func(r *request.Request, i int, _ *limit) bool {
		return !utf8.ValidString(r.Fields[i].Value.String())
	}),
	"field-edge-space": onFields(func(r *request.Request, i int, _ *limit) bool {
		return hasEdgeSpace(r.Fields[i].Value.String())
	}),
	"field-long": onFields(func(r *request.Request, i int, l *limit) bool {
		return len(r.Fields[i].Value.String()) > l.Over
	}),
	"coding":          onFields(func(r *request.Request, i int, l *limit) bool { return asksCoding(r, i, l, true) }),
	"coding-other":    onFields(func(r *request.Request, i int, l *limit) bool { return asksCoding(r, i, l, false) }),
	"range-respelled": onFields(rangeRespelled),
	"without":         without,
	"fields-over":     onMessage(func(r *request.Request, l *limit) bool { return len(r.Fields) > l.Over }),
	"head-over":       onMessage(func(r *request.Request, l *limit) bool { return headSize(r) > l.Over }),
	"cookie-crumbs":   onFields(crumbles),
	// The Content-Type.
	"untyped":  onMessage(func(r *request.Request, _ *limit) bool { return r.Count("Content-Type") == 0 }),
	"charset":  onFields(charset),
	"type-has": onFields(typeHas),
	"type-utf-8": onFields(func(r *request.Request, i int, _ *limit) bool {
		return r.Fields[i].Is("Content-Type") && isUTF8Type(r.Fields[i].Value.String())
	}),
	"type-parameters": onFields(func(r *request.Request, i int, _ *limit) bool {
		return r.Fields[i].Is("Content-Type") && !isBareType(r.Fields[i].Value.String())
	}),
	"type-other": onFields(func(r *request.Request, i int, _ *limit) bool {
		return r.Fields[i].Is("Content-Type") && !isPlainType(r.Fields[i].Value.String())
	}),
	// The body.
	"body-untyped": onBody(func(r *request.Request, _ *limit) bool {
		return !r.Body.Content.IsEmpty() && r.Count("Content-Type") == 0
	}),
	"body-binary":    onBody(func(r *request.Request, _ *limit) bool { return !r.Body.IsText() }),
	"json-non-ascii": onBody(func(r *request.Request, _ *limit) bool { return anyNode(r, nonASCIINode) }),
	"json-slash":     onBody(func(r *request.Request, _ *limit) bool { return anyNode(r, slashNode) }),
	"json-separator": onBody(func(r *request.Request, _ *limit) bool { return anyNode(r, separatorNode) }),
	"json-whole":     onBody(func(r *request.Request, _ *limit) bool { return anyNode(r, wholeNode) }),
	"body-over":      onBody(func(r *request.Request, l *limit) bool { return len(r.Body.Content.String()) > l.Over }),
	"part-reserved":  onBody(partReserved),
	"body-empty":     onBody(func(r *request.Request, _ *limit) bool { return r.Body.Present && r.Body.Content.IsEmpty() }),
}

func onMethod(has func(method string, l *limit) bool) feature {
	return func(r *request.Request, l *limit) []match {
		if !has(r.Method, l) {
			return nil
		}
		return []match{{part: "method", name: r.Method, where: r.MethodRange, field: -1}}
	}
}

func onTarget(has func(r *request.Request, l *limit) bool) feature {
	return func(r *request.Request, l *limit) []match {
		if !has(r, l) {
			return nil
		}
		return []match{{part: "target", name: r.Target(), where: r.TargetRange, field: -1}}
	}
}

func onBody(has func(r *request.Request, l *limit) bool) feature {
	return func(r *request.Request, l *limit) []match {
		if !has(r, l) {
			return nil
		}
		return []match{{part: "body", name: r.Method, where: r.Body.Content.Range, field: -1}}
	}
}

// onMessage is for features that no single part has.
func onMessage(has func(r *request.Request, l *limit) bool) feature {
	return func(r *request.Request, l *limit) []match {
		if !has(r, l) {
			return nil
		}
		return []match{{part: "request", name: r.Method, where: r.Range, field: -1}}
	}
}

// onFields looks at each field that is not left to the client.
func onFields(has func(r *request.Request, i int, l *limit) bool) feature {
	return func(r *request.Request, l *limit) []match {
		var found []match
		for i := range r.Fields {
			if r.LeftToClient(i) || !has(r, i, l) {
				continue
			}
			f := &r.Fields[i]
			where := request.Range{Start: f.NameRange.Start, End: f.Value.Range.End}
			found = append(found, match{"header:" + strings.ToLower(f.Name), f.Name, where, i})
		}
		return found
	}
}

// connectPath: a CONNECT, in any case, of what is no host and port. No HTTP
// message has that, but archives and commands can.
func connectPath(r *request.Request, _ *limit) bool {
	return r.Form != request.AuthorityForm && strings.EqualFold(r.Method, "CONNECT")
}

// without finds the names among those that must not be sent.
func without(r *request.Request, l *limit) []match {
	var found []match
	for _, name := range r.Without {
		if listsName(l.Names, name) {
			found = append(found, match{"header:" + strings.ToLower(name), name, r.Range, -1})
		}
	}
	return found
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

// onPort holds where the URL has one of the limit's ports.
func onPort(r *request.Request, l *limit) bool {
	_, port := uri.CutPort(r.Authority.String())
	return slices.Contains(l.Names, port)
}

// lowerMethod: the method changes when it is written in capitals, and, where
// the limit has names, the result is one of them.
func lowerMethod(m string, l *limit) bool {
	upper := strings.ToUpper(m)
	return upper != m && (len(l.Names) == 0 || slices.Contains(l.Names, upper))
}

func methodBody(r *request.Request, l *limit) []match {
	if r.Body.Content.IsEmpty() || !slices.Contains(l.Names, r.Method) {
		return nil
	}
	return []match{{part: "body", name: r.Method, where: r.Body.Content.Range, field: -1}}
}

// methodBodyAnyCase is for clients that write some methods in capitals.
func methodBodyAnyCase(r *request.Request, l *limit) []match {
	upper := strings.ToUpper(r.Method)
	if r.Body.Content.IsEmpty() || !slices.Contains(l.Names, upper) {
		return nil
	}
	return []match{{part: "body", name: upper, where: r.Body.Content.Range, field: -1}}
}

func methodNoBody(r *request.Request, l *limit) []match {
	if !r.Body.Content.IsEmpty() || !slices.Contains(l.Names, r.Method) {
		return nil
	}
	return []match{{part: "body", name: r.Method, where: r.MethodRange, field: -1}}
}

// methodUntyped: no body, nor a field that tells the type of one. The limit
// names methods in capitals; the client writes them so.
func methodUntyped(r *request.Request, l *limit) []match {
	if !r.Body.Content.IsEmpty() || r.Count("Content-Type") > 0 || !slices.Contains(l.Names, strings.ToUpper(r.Method)) {
		return nil
	}
	return []match{{part: "body", name: r.Method, where: r.MethodRange, field: -1}}
}

// partReserved: the name of a part, or of its file, has characters that
// RFC 3986, 2.3, does not leave unreserved.
func partReserved(r *request.Request, _ *limit) bool {
	m := r.Multipart()
	return m != nil && slices.ContainsFunc(m.Parts, func(p request.Part) bool {
		return strings.ContainsFunc(p.Name+p.FileName, notUnreserved)
	})
}

// named reports whether a field has one of the limit's names, of which
// "sec-*" stands for all that begin so.
func named(r *request.Request, i int, l *limit) bool {
	name := r.Fields[i].Name
	for _, n := range l.Names {
		if prefix, all := strings.CutSuffix(n, "*"); all {
			if len(name) >= len(prefix) && strings.EqualFold(name[:len(prefix)], prefix) {
				return true
			}
		} else if strings.EqualFold(name, n) {
			return true
		}
	}
	return false
}

// listed holds for a field of the limit's names that lists one of its values
// (RFC 9110, 5.6.1), in any case.
func listed(r *request.Request, i int, l *limit) bool {
	if !named(r, i, l) {
		return false
	}
	for item := range strings.SplitSeq(r.Fields[i].Value.String(), ",") {
		item = strings.TrimSpace(item)
		if slices.ContainsFunc(l.Values, func(v string) bool { return strings.EqualFold(v, item) }) {
			return true
		}
	}
	return false
}

// charset holds for a Content-Type with a charset parameter that is not
// written as one of the limit's values.
func charset(r *request.Request, i int, l *limit) bool {
	if !r.Fields[i].Is("Content-Type") {
		return false
	}
	value := r.Fields[i].Value.String()
	at := indexFold(value, "charset")
	return at >= 0 && !slices.Contains(l.Values, value[at:])
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

// typeHas holds for a Content-Type that one of the limit's values stands in,
// in any case.
func typeHas(r *request.Request, i int, l *limit) bool {
	value := strings.ToLower(r.Fields[i].Value.String())
	return r.Fields[i].Is("Content-Type") &&
		slices.ContainsFunc(l.Values, func(v string) bool { return strings.Contains(value, v) })
}

// repeated holds for the first field of a name that has several, and, where
// the limit has names, one of those.
func repeated(r *request.Request, i int, l *limit) bool {
	return r.First(i) == i && r.Repeats(i) && (len(l.Names) == 0 || named(r, i, l))
}

// respelled holds for a repeated field whose lines differ in case.
func respelled(r *request.Request, i int, _ *limit) bool {
	if r.First(i) != i || !r.Repeats(i) {
		return false
	}
	for j := i + 1; j < len(r.Fields); j++ {
		if r.First(j) == i && r.Fields[j].Name != r.Fields[i].Name {
			return true
		}
	}
	return false
}

// crumbles holds for a Cookie that is not the same when it is cut at its
// semicolons and put together again, as HTTP/2 may do (RFC 9113, 8.2.3): each
// of them has one space behind it, and something behind that.
func crumbles(r *request.Request, i int, _ *limit) bool {
	if !r.Fields[i].Is("Cookie") {
		return false
	}
	value := r.Fields[i].Value.String()
	for at := range len(value) {
		if value[at] == ';' && (at+2 >= len(value) || value[at+1] != ' ' || value[at+2] == ' ') {
			return true
		}
	}
	return false
}

// rangeRespelled holds for a Range of a GET that is one range of bytes, but not
// as it is written (RFC 9110, 14.1.2): without blanks and zeros before numbers.
// A range that ends before it begins is none.
func rangeRespelled(r *request.Request, i int, _ *limit) bool {
	value := r.Fields[i].Value.String()
	if r.Method != "GET" || !r.Fields[i].Is("Range") || r.Repeats(i) {
		return false
	}
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

// escapeFacts tells what is unusual about the percent-escapes of a text.
type escapeFacts struct{ lower, unreserved, malformed bool }

func escapes(s string) escapeFacts {
	var f escapeFacts
	for {
		i := strings.IndexByte(s, '%')
		if i < 0 {
			return f
		}
		if s = s[i:]; !uri.IsEscape(s) {
			f.malformed, s = true, s[1:]
			continue
		}
		f.lower = f.lower || s[1] >= 'a' || s[2] >= 'a'
		f.unreserved = f.unreserved || uri.Unreserved(uri.Unhex(s[1], s[2]))
		s = s[1:]
	}
}

// hasGaps reports whether one of the pieces between ampersands is empty.
func hasGaps(query string) bool {
	return query != "" && strings.Contains("&"+query+"&", "&&")
}

// lowerText reports whether an escape of a byte above ASCII has a hexadecimal
// digit that is not a capital.
func lowerText(s string) bool {
	for i := 0; i+2 < len(s); i++ {
		if uri.IsEscape(s[i:]) && uri.Unhex(s[i+1], s[i+2]) >= 0x80 && (s[i+1] >= 'a' || s[i+2] >= 'a') {
			return true
		}
	}
	return false
}

// escapesAny reports whether one of the characters stands percent-encoded in s.
func escapesAny(s, chars string) bool {
	for i := 0; i+2 < len(s); i++ {
		if uri.IsEscape(s[i:]) && strings.IndexByte(chars, uri.Unhex(s[i+1], s[i+2])) >= 0 {
			return true
		}
	}
	return false
}

// asksCoding holds for an Accept-Encoding that asks for a content coding
// (RFC 9110, 12.5.3) which the limit names, or for one which it does not name.
func asksCoding(r *request.Request, i int, l *limit, named bool) bool {
	if !r.Fields[i].Is("Accept-Encoding") {
		return false
	}
	for item := range strings.SplitSeq(r.Fields[i].Value.String(), ",") {
		coding, _, _ := strings.Cut(item, ";")
		coding = strings.ToLower(strings.TrimSpace(coding))
		if coding != "" && slices.Contains(l.Names, coding) == named {
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

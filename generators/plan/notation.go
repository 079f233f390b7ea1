package plan

import (
	"math"
	"strconv"
	"strings"
	"unicode"

	"snipgen/generators/literal"
	"snipgen/generators/plan/marked"
	"snipgen/generators/view"
	"snipgen/request"
	"snipgen/request/jsontree"
)

// pattern is the one for a part; "" for none. Text that the running code puts
// into a pattern that quotes would not be quoted.
func (l *partLines) pattern(p *request.Part, r marked.Request) string {
	_, isFile := r.Text(p.Content).File()
	switch {
	case isFile && p.HasFileName && p.HasType:
		return l.Path
	case !r.Text(p.Name + p.FileName + p.Type).IsPlain(), p.HasType && !r.Text(p.Content).IsPlain():
		return ""
	case !isPlainText(p.Content):
		if p.HasFileName && p.HasType {
			return l.Input
		}
		return ""
	case p.HasFileName && p.HasType:
		return l.File
	case p.HasType:
		return l.TypedField
	case p.HasFileName:
		return ""
	}
	return l.Field
}

// write fills the pattern in.
func (l *partLines) write(p *request.Part, r marked.Request) literal.Value {
	pattern := l.pattern(p, r)
	quote := l.quote
	if pattern == l.Field {
		quote = func(s string) string { return s }
	}
	path, _ := r.Text(p.Content).File()
	fill := strings.NewReplacer("{name}", p.Name, "{path}", quote(path), "{content}", quote(p.Content), "{fileName}", quote(p.FileName), "{type}", p.Type)
	return literal.Bytes(fill.Replace(pattern))
}

func (l *partLines) quote(s string) string {
	if !strings.ContainsAny(s, l.Quoted) {
		return s
	}
	out := make([]byte, 0, len(s)+8)
	for i := 0; i < len(s); i++ {
		if strings.IndexByte(l.Quoted, s[i]) >= 0 {
			out = append(out, '\\')
		}
		out = append(out, s[i])
	}
	return string(out)
}

// holds reports whether every part has a pattern, and at most one of them is
// read from standard input.
func (l *partLines) holds(parts []request.Part, r marked.Request) bool {
	inputs := 0
	for i := range parts {
		if l.pattern(&parts[i], r) == "" {
			return false
		}
		if _, isFile := r.Text(parts[i].Content).File(); !isFile && !isPlainText(parts[i].Content) {
			inputs++
		}
	}
	return inputs <= 1
}

// addPartLine adds the line of the part that was added last, and puts what it
// reads from standard input where the template finds it.
func (p *Plan) addPartLine(l *partLines, part *request.Part) {
	b := &p.View.Body
	b.Parts[len(b.Parts)-1].Line = l.write(part, p.req)
	if content, ok := p.req.Text(part.Content).Plain(); ok && !isPlainText(content) {
		b.Base64 = literal.Base64(content)
	}
}

// addLines writes each pair as one text.
func addLines(v *view.Pairs, n *pairStyle, pairs []request.Pair) {
	for i, p := range pairs {
		v.Pairs[i].Line = literal.Text(string(n.encode(nil, p.Name)) + "=" + p.Value)
	}
}

// plainCredentials: without control characters, which RFC 7617, 2, forbids, and
// no longer than clients and commands take.
func plainCredentials(all string) bool {
	const longest = 4096
	return len(all) <= longest && !strings.ContainsFunc(all, unicode.IsControl)
}

// isMediaType reports whether s is a type and a subtype, neither longer than
// RFC 6838, 4.2, allows, with at most a charset for a parameter.
func isMediaType(s string) bool {
	const longest = 127
	name, parameter, found := strings.Cut(s, ";")
	if charset, ok := strings.CutPrefix(strings.TrimLeft(parameter, " "), "charset="); found && (!ok || !request.IsToken(charset)) {
		return false
	}
	kind, sub, found := strings.Cut(name, "/")
	return found && len(kind) <= longest && len(sub) <= longest && request.IsToken(kind) && request.IsToken(sub)
}

// anyNodeOf reports whether has holds for a JSON value or for one inside it.
func anyNodeOf(n *jsontree.Node, has func(n *jsontree.Node) bool) bool {
	if has(n) {
		return true
	}
	for i := range n.Items {
		if anyNodeOf(&n.Items[i], has) {
			return true
		}
	}
	return false
}

// isWhole holds for a number that is written as a fraction or with an exponent,
// and whose value has no fraction: 1.0, 1e3.
func isWhole(number string) bool {
	if !strings.ContainsAny(number, ".eE") {
		return false
	}
	f, err := strconv.ParseFloat(number, 64)
	return err == nil && f == math.Trunc(f)
}

func wholeNode(n *jsontree.Node) bool { return n.Kind == jsontree.Number && isWhole(n.Text) }

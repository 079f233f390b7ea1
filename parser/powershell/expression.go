package powershell

import (
	"regexp"
	"strconv"
	"strings"

	"snipgen/request"
	"snipgen/request/lazy"
)

// expression reads a value in expression mode (about_Parsing), up to an
// operator that is not read.
func (r *reader) expression() value {
	left := r.formatted()
	for {
		r.blanks(false)
		start := r.pos
		switch {
		case strings.HasPrefix(r.rest(), "+") && !strings.HasPrefix(r.rest(), "++") && !strings.HasPrefix(r.rest(), "+="):
			r.pos++
			r.blanks(true)
			left = r.sum(left, r.formatted())
		case r.operator("-join"):
			r.blanks(true)
			left = r.join(left, r.formatted())
		case r.operator("-replace"), r.operator("-ireplace"), r.operator("-creplace"):
			name := r.text[start:r.pos]
			r.blanks(true)
			left = r.replaced(name, left, r.formatted())
		case r.isOperator():
			r.skipOperator()
			name := r.text[start:r.pos]
			r.blanks(true)
			right := r.formatted()
			left = unreadOperator(name, left.at.Union(r.from(start).Union(right.at)))
		default:
			return left
		}
	}
}

// replaced is -replace (about_Comparison_Operators) of literals, where the pattern
// means itself as a regular expression, and the replacement itself.
func (r *reader) replaced(operator string, v, by value) value {
	at := v.at.Union(by.at)
	items := itemsOf(by)
	if len(items) == 1 {
		items = append(items[:1:1], textValue(nil, at))
	}
	for _, x := range append([]value{v}, items...) {
		if x.kind == broken {
			return x
		}
		if x.kind != str && x.kind != number || !x.text.IsLiteral() {
			return unreadOperator(operator, at)
		}
	}
	pattern, replacement := items[0].text.Masked(), items[1].text.Masked()
	if len(items) != 2 || pattern == "" || strings.ContainsAny(pattern, `\*+?|()[]^$.`) || quantifier.Get().MatchString(pattern) || strings.Contains(replacement, "$") {
		return unreadOperator(operator, at)
	}
	pattern = regexp.QuoteMeta(pattern)
	if !strings.EqualFold(operator, "-creplace") {
		pattern = "(?i)" + pattern
	}
	found := regexp.MustCompile(pattern)
	s := v.text.Masked()
	if !r.spend(len(s)+(len(replacement)+64)*len(found.FindAllStringIndex(s, -1)), at) {
		return value{at: at}
	}
	return textValue(literal(found.ReplaceAllLiteralString(s, replacement), at), at)
}

var quantifier = lazy.Pattern{Text: `\{[0-9]`}

// unreadOperator refuses an operator by its name.
func unreadOperator(name string, at request.Range) value {
	v := unread(at)
	v.fault.Message = "the operator " + name + " of PowerShell is not read here"
	return v
}

// operator steps over an operator of letters.
func (r *reader) operator(name string) bool {
	rest := r.rest()
	if len(rest) > len(name) && strings.EqualFold(rest[:len(name)], name) && !isNameByte(rest[len(name)]) {
		r.pos += len(name)
		return true
	}
	return false
}

// isOperator knows the operators that are not read: of arithmetic, comparison
// and replacement.
func (r *reader) isOperator() bool {
	rest := r.rest()
	if rest == "" {
		return false
	}
	switch rest[0] {
	case '*', '/', '%':
		return true
	case '.':
		return strings.HasPrefix(rest, "..")
	case '?':
		return true
	case '-':
		return len(rest) > 1 && (rest[1]|0x20 >= 'a' && rest[1]|0x20 <= 'z' || rest[1] == ' ')
	}
	return false
}

func (r *reader) skipOperator() {
	r.pos++
	for r.pos < len(r.text) && (isNameByte(r.text[r.pos]) || strings.IndexByte("*/%.?", r.text[r.pos]) >= 0) {
		r.pos++
	}
}

// sum is what + makes: texts one after the other, lists and tables together.
func (r *reader) sum(a, b value) value {
	at := a.at.Union(b.at)
	switch {
	case a.kind == broken:
		return a
	case b.kind == broken:
		return b
	case !r.spend(64*(len(a.items)+len(b.items)+size(a)+size(b)), at):
		return value{at: at}
	case a.kind == table && b.kind == table:
		return merged(a, b, at)
	case a.kind == list:
		return value{kind: list, items: append(a.items[:len(a.items):len(a.items)], itemsOf(b)...), at: at}
	case a.kind == number || a.kind == truth:
		return unread(at)
	case a.kind == null:
		return b
	}
	return textValue(append(r.stringOf(a), r.stringOf(b)...).Merge(), at)
}

// size is the number of entries of a table.
func size(v value) int {
	if v.table == nil {
		return 0
	}
	return len(v.table.entries)
}

func itemsOf(v value) []value {
	if v.kind == list {
		return v.items
	}
	return []value{v}
}

func merged(a, b value, at request.Range) value {
	o := &object{class: a.table.class}
	for _, t := range []*object{a.table, b.table} {
		for _, e := range t.entries {
			o.set(e.key, e.at, e.value)
		}
	}
	return value{kind: table, table: o, at: at}
}

func (r *reader) join(a, separator value) value {
	var out text
	for i, item := range itemsOf(a) {
		if i > 0 {
			out = append(out, r.stringOf(separator)...)
		}
		out = append(out, r.stringOf(item)...)
	}
	return textValue(out, a.at.Union(separator.at))
}

// formatted reads "{0}:{1}" -f a, b.
func (r *reader) formatted() value {
	left := r.commaList()
	for {
		r.blanks(false)
		if !r.operator("-f") {
			return left
		}
		r.blanks(true)
		left = r.format(left, itemsOf(r.commaList()))
	}
}

// format puts values in the places {0}, {1} of a text. Other formats are not read.
func (r *reader) format(v value, arguments []value) value {
	var out text
	s := v.text.Masked()
	if v.kind != str {
		return unread(v.at)
	}
	for at := 0; at < len(s); {
		n := strings.IndexAny(s[at:], "{}")
		if n < 0 {
			out = append(out, v.text.Slice(at, len(s))...)
			break
		}
		out = append(out, v.text.Slice(at, at+n)...)
		at += n
		if strings.HasPrefix(s[at:], "{{") || strings.HasPrefix(s[at:], "}}") {
			out = append(out, v.text.Slice(at, at+1)...)
			at += 2
			continue
		}
		end := strings.IndexByte(s[at:], '}')
		index, err := strconv.Atoi(s[at+1 : at+max(end, 1)])
		if err != nil || index < 0 || index >= len(arguments) {
			return unread(v.at)
		}
		out = append(out, r.stringOf(arguments[index])...)
		at += end + 1
	}
	return textValue(out, v.at)
}

// commaList reads values between commas, which make a list.
func (r *reader) commaList() value {
	first := r.unary()
	r.blanks(false)
	if r.peek() != ',' {
		return first
	}
	v := value{kind: list, items: []value{first}, at: first.at}
	for r.accept(",") {
		r.blanks(true)
		item := r.unary()
		r.piece(item.at)
		v.items = append(v.items, item)
		v.at = v.at.Union(item.at)
		r.blanks(false)
	}
	return v
}

// unary reads casts and a value with what follows it.
func (r *reader) unary() value {
	start := r.pos
	if !r.enter() {
		return value{at: r.from(start)}
	}
	defer r.leave()
	switch c := r.peek(); {
	case c == '[':
		return r.typed()
	case c == '-' && r.pos+1 < len(r.text) && isDigit(r.text[r.pos+1]), isDigit(c), c == '.' && r.pos+1 < len(r.text) && isDigit(r.text[r.pos+1]):
		return r.number()
	case c == '!' || r.operator("-not") || r.operator("-split") || r.operator("-join"):
		r.pos = max(r.pos, start+1)
		r.blanks(false)
		return unread(request.Range{Start: start, End: r.pos}.Union(r.unary().at))
	case c == ',':
		r.pos++
		v := r.unary()
		return value{kind: list, items: []value{v}, at: r.from(start)}
	}
	return r.members(r.primary())
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

// number reads a number, with its multiplier.
func (r *reader) number() value {
	start := r.pos
	for r.pos < len(r.text) && (isNameByte(r.text[r.pos]) || r.text[r.pos] == '-' && r.pos == start || r.text[r.pos] == '.' && !strings.HasPrefix(r.rest(), "..")) {
		r.pos++
	}
	at := r.from(start)
	s := r.text[start:r.pos]
	if n, err := strconv.ParseInt(s, 0, 64); err == nil && !isOctal(s) {
		return value{kind: number, text: literal(strconv.FormatInt(n, 10), at), at: at}
	}
	if f, err := strconv.ParseFloat(s, 64); err == nil && !strings.ContainsAny(s, "xXpPnN_") {
		return value{kind: number, text: literal(strconv.FormatFloat(f, 'f', -1, 64), at), at: at}
	}
	return unread(at)
}

// isOctal knows the numbers that Go reads otherwise than PowerShell.
func isOctal(s string) bool {
	s = strings.TrimPrefix(s, "-")
	return strings.Contains(s, "_") || len(s) > 1 && s[0] == '0' && s[1]|0x20 != 'x'
}

// primary reads a value of one piece.
func (r *reader) primary() value {
	start := r.pos
	rest := r.rest()
	switch {
	case rest == "":
		return unread(r.from(start))
	case r.isString():
		return r.stringLiteral()
	case strings.HasPrefix(rest, "$("):
		return r.subexpression()
	case strings.HasPrefix(rest, "@{"):
		return r.tableLiteral()
	case strings.HasPrefix(rest, "@("):
		return r.arrayLiteral()
	case rest[0] == '(':
		return r.parenthesis()
	case rest[0] == '{':
		r.pos++
		r.toClosing('}')
		return unread(r.from(start))
	case rest[0] == '$':
		if name, size := VariableName(rest); size > 0 {
			r.pos += size
			return r.variable(name, r.from(start))
		}
	}
	r.pos++
	for r.pos < len(r.text) && (isNameByte(r.text[r.pos]) || r.text[r.pos] >= 0x80) {
		r.pos++
	}
	return unread(r.from(start))
}

// arrayLiteral reads @(...), of lines and commas.
func (r *reader) arrayLiteral() value {
	start := r.pos
	leave, ok := r.openLiteral()
	if !ok {
		return value{at: r.from(start)}
	}
	defer leave()
	v := value{kind: list}
	for r.separators(); r.pos < len(r.text) && r.peek() != ')'; r.separators() {
		before := r.pos
		v.items = append(v.items, itemsOf(r.pipeline())...)
		r.piece(r.from(before))
		r.advanceFrom(before)
	}
	r.accept(")")
	v.at = r.from(start)
	return v
}

// openLiteral steps over @( or @{, within which the ends of lines part
// statements, whatever parentheses are open around it. leave is for its end. It
// is false where the bound on nesting is reached.
func (r *reader) openLiteral() (leave func(), ok bool) {
	r.pos += 2
	if !r.enter() {
		return nil, false
	}
	outer := r.inner
	r.inner = 0
	return func() {
		r.inner = outer
		r.leave()
	}, true
}

// separators steps over the ends of statements.
func (r *reader) separators() {
	for r.blanks(true); r.accept(";") || r.accept(","); {
		r.blanks(true)
	}
}

// advanceFrom makes sure that reading goes on.
func (r *reader) advanceFrom(before int) {
	if r.pos == before {
		r.pos++
	}
	r.pos = min(r.pos, len(r.text))
}

// tableLiteral reads @{ name = value; ... }.
func (r *reader) tableLiteral() value {
	start := r.pos
	leave, ok := r.openLiteral()
	if !ok {
		return value{at: r.from(start)}
	}
	defer leave()
	o := &object{}
	for r.separators(); r.pos < len(r.text) && r.peek() != '}'; r.separators() {
		before := r.pos
		if fault := r.tableEntry(o); fault != nil {
			r.toClosing('}')
			return value{kind: broken, fault: fault, at: r.from(start)}
		}
		r.advanceFrom(before)
	}
	if !r.accept("}") {
		return faulty("unbalanced-bracket", request.Range{Start: start, End: start + 2}, "a hash table without its end", "close it with }")
	}
	return value{kind: table, table: o, at: r.from(start)}
}

// tableEntry reads name = value. The name is a word, a string or a value.
func (r *reader) tableEntry(o *object) *request.Diagnostic {
	start := r.pos
	key, ok := r.tableKey()
	at := r.from(start)
	r.piece(at)
	r.blanks(false)
	if !ok || !r.accept("=") {
		return &request.Diagnostic{Severity: request.Error, Code: "invalid-table", Range: at.Union(request.Range{Start: start, End: min(start+1, len(r.text))}), Message: "not an entry of a hash table", Hint: `entries are name = value, with the name in quotes unless it is a word`}
	}
	r.blanks(true)
	if r.peek() == '}' {
		o.set(key, at, value{at: at})
		return nil
	}
	o.set(key, at, r.pipeline())
	return nil
}

func (r *reader) tableKey() (string, bool) {
	if n := nameSize(r.rest()); n > 0 {
		end := n
		for end < len(r.rest()) && isNameByte(r.rest()[end]) {
			end++
		}
		key := r.rest()[:end]
		r.pos += end
		return key, true
	}
	if c := r.peek(); !r.isString() && c != '$' && c != '(' && !isDigit(c) {
		return "", false
	}
	v := r.unary()
	if !v.isText() || !v.text.IsLiteral() {
		return "", false
	}
	return v.text.Masked(), true
}

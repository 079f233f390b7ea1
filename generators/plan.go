package generators

import (
	"slices"
	"strings"
	"unicode/utf8"

	"snipgen/generators/literal"
	"snipgen/request"
	"snipgen/request/jsontree"
)

// Fidelity is how near a snippet comes to its request.
type Fidelity string

const (
	Exact      Fidelity = "exact"      // the same bytes
	Equivalent Fidelity = "equivalent" // the same meaning in other bytes
	Partial    Fidelity = "partial"    // a part is not sent, or sent otherwise; a warning names it
)

// Refused is the error for a request that a target cannot send at all.
type Refused struct {
	Target  string
	Reasons []request.Diagnostic
}

func (e *Refused) Error() string {
	messages := make([]string, len(e.Reasons))
	for i, d := range e.Reasons {
		messages[i] = d.Message
	}
	return e.Target + ": " + strings.Join(messages, "; ")
}

// plan decides what a snippet sends and how, for one request and one target.
type plan struct {
	target   *Target
	req      *request.Request
	checked  *checked
	uses     uses
	refs     *references // nil for a request without any
	exact    bool        // only forms that give the same bytes
	label    Fidelity
	warnings []request.Diagnostic
	refusals []request.Diagnostic
	ways     ways
	odd      bool // a limit holds for the target: its native forms are off
	fields   []plannedField
	view     View
}

// plannedField is a field on its way into the view.
type plannedField struct {
	name, value string
	leave       bool // left out
	omitted     bool // left out by a limit
}

// makePlan fills the view. It fails with *Refused.
func (t *Target) makePlan(p *plan) error {
	p.label = Exact
	p.takeReferences()
	p.takeFields()
	for i := range t.Limits {
		p.apply(&t.Limits[i])
	}
	if p.refusals != nil {
		return &Refused{t.ID, p.refusals}
	}
	p.planTarget()
	p.planBody()
	p.planCredentials()
	p.planFields()
	return nil
}

func (p *plan) takeFields() {
	p.fields = make([]plannedField, len(p.req.Fields))
	for i := range p.req.Fields {
		f := &p.req.Fields[i]
		p.fields[i] = plannedField{name: f.Name, value: f.Value.String(), leave: request.IsFraming(f.Name)}
	}
}

// apply carries out one limit wherever the request meets it.
func (p *plan) apply(l *Limit) {
	if l.Also != nil && len(l.Also.feature(p.req, l.Also)) == 0 {
		return
	}
	for _, m := range l.feature(p.req, l) {
		if (l.Effect == Omit || l.Effect == Change) && m.field >= 0 && p.addedAnyway(m.field) {
			continue // the client sends the same by itself
		}
		if l.Effect == Omit && m.field >= 0 && p.fields[m.field].omitted {
			continue // an earlier limit has said so
		}
		if l.Effect == Note && m.field >= 0 && p.fields[m.field].leave {
			continue // left to the client
		}
		if m.part == "target" {
			p.odd = true
		}
		switch l.Effect {
		case Way:
			p.ways |= l.ways
			if l.Leave {
				p.omit(m)
			}
		case Fold:
			p.fold(l, m)
		case Refuse:
			p.refusals = append(p.refusals, p.warning(l, m))
		case Note:
			w := p.warning(l, m)
			w.Severity = request.Info
			p.warnings = append(p.warnings, w)
		case Omit:
			p.omit(m)
			p.lose(l, m)
		case Change:
			p.lose(l, m)
			if l.Escape {
				p.escape(l)
			}
		}
	}
}

func (p *plan) lose(l *Limit, m match) {
	p.label = Partial
	p.warnings = append(p.warnings, p.warning(l, m))
}

func (p *plan) soften() {
	if p.label == Exact {
		p.label = Equivalent
	}
}

func (p *plan) warning(l *Limit, m match) request.Diagnostic {
	d := request.Diagnostic{
		Severity: request.Warning, Code: l.Code, Part: m.part, Range: m.where,
		Message: strings.ReplaceAll(l.Reason, "{name}", m.name),
	}
	if l.Part != "" {
		d.Part = l.Part
	}
	if l.Nearest != "" {
		d.Hint = "target " + l.Nearest + " sends it"
	}
	return d
}

// omit leaves out what matched. A part without a field is the template's to
// leave out; only bodies and fields are ever omitted.
func (p *plan) omit(m match) {
	if m.field >= 0 {
		p.fields[m.field].leave, p.fields[m.field].omitted = true, true
	} else if m.part == "body" {
		p.view.Body = BodyView{}
		p.req = copyOf(p.req)
		p.req.Body = request.Body{}
	}
}

// copyOf is a request that may be changed, one field after the other.
func copyOf(r *request.Request) *request.Request {
	c := r.At(r.Scheme, "")
	c.Authority = r.Authority
	return c
}

// fold joins the values of a repeated field. RFC 9110, 5.3, tells where that
// means the same.
func (p *plan) fold(l *Limit, m match) {
	first := &p.fields[m.field]
	if first.leave {
		return
	}
	for i := m.field + 1; i < len(p.fields); i++ {
		if p.req.First(i) == m.field && !p.fields[i].leave {
			first.value += separator(first.name) + p.fields[i].value
			p.fields[i].leave = true
		}
	}
	if request.Combinable(first.name) {
		p.soften()
		return
	}
	p.lose(l, m)
}

// separator joins lines of one field: cookies as RFC 9113, 8.2.3, does.
func separator(name string) string {
	if strings.EqualFold(name, "Cookie") {
		return "; "
	}
	return ", "
}

// text makes a printable value of one of the request's. References are marks
// in it by now, which the dialect knows.
func text(v request.Value) literal.Text { return literal.Text(v.String()) }

// holds reports whether a text has references.
func (f *references) holds(s string) bool { return f != nil && f.marks.In(s) }

func (p *plan) planTarget() {
	r, v := p.req, &p.view
	v.Method = literal.Text(r.Method)
	if verb, ok := p.target.verbs[r.Method]; ok {
		v.Verb = verb
	}
	v.IsGet, v.NoContent = r.Method == "GET", r.Method == "HEAD"
	v.TLS = r.Scheme != "http"
	v.Late = r.Scheme == "" && p.refs.holds(r.Authority.String())
	v.URL = text(r.URL())
	if p.uses.urlParts {
		p.planParts()
	}
	p.planQuery()
}

// urlParts are the names of the view's fields that planParts sets.
var urlParts = []string{"Target", "Path", "Authority", "Scheme", "Origin", "Host", "Port"}

// planParts sets what only templates that take the URL apart print.
func (p *plan) planParts() {
	r, v := p.req, &p.view
	v.Target = literal.Text(r.Target())
	v.Path = text(r.Path)
	v.Authority = text(r.Authority)
	v.Scheme = literal.Text(r.Scheme)
	v.Origin = literal.Text(r.Scheme + "://" + r.Authority.String())
	switch {
	case v.Late:
		p.planLate()
	case p.refs.holds(r.Authority.String()):
		v.Host = v.Authority // the port is part of it, or of what a reference holds
	default:
		p.planHost()
	}
}

// planLate is for a URL that begins with a reference: it brings the scheme, and
// may bring a part of the path.
func (p *plan) planLate() {
	const parts literal.Unknown = "the parts of a URL that a reference begins"
	v := &p.view
	v.Scheme, v.Authority, v.Origin, v.Host, v.Target, v.Path = parts, parts, parts, parts, parts, parts
}

func (p *plan) planHost() {
	host, port := splitPort(p.req.Authority.String())
	p.view.Host = literal.Text(strings.Trim(host, "[]"))
	if number, err := literal.Number(port); err == nil {
		p.view.Port = number
	}
}

// splitPort cuts host:port; the brackets of an IPv6 address stay.
func splitPort(authority string) (host, port string) {
	if i := strings.LastIndexByte(authority, ':'); i >= 0 && !strings.HasSuffix(authority, "]") {
		return authority[:i], authority[i+1:]
	}
	return authority, ""
}

// planQuery takes the query out of the URL where the client's own form of it
// gives the same bytes.
func (p *plan) planQuery() {
	n := p.target.Native.Query
	if n == nil || p.odd {
		return
	}
	pairs, ok := p.req.QueryPairs()
	if !ok || p.refs.holds(p.req.Query.String()) || !n.holds(pairs) || !n.keeps(p.target.Dialect, pairs) || !n.same(pairs, p.req.Query.String()) {
		return
	}
	p.view.URL = text(bareURL(p.req))
	p.view.Before = text(emptyQueryURL(p.req))
	p.view.Query = p.target.pairViews(pairs)
}

// bareURL is the URL without its query.
func bareURL(r *request.Request) request.Value {
	bare := r.At(r.Scheme, r.Authority.String())
	bare.HasQuery = false
	return bare.URL()
}

// emptyQueryURL is the URL up to the query.
func emptyQueryURL(r *request.Request) request.Value {
	bare := r.At(r.Scheme, r.Authority.String())
	bare.Query = request.Value{}
	return bare.URL()
}

func (t *Target) pairViews(pairs []request.Pair) *PairsView {
	out := &PairsView{Pairs: make([]PairView, len(pairs)), Repeats: repeats(pairs)}
	out.Record = !out.Repeats && t.Dialect.KeepsNames(namesOf(pairs))
	for i, p := range pairs {
		out.Pairs[i] = PairView{Name: literal.Text(p.Name), Value: literal.Text(p.Value)}
	}
	if out.Repeats {
		out.group(pairs)
	}
	return out.alone()
}

// group gives the values of each repeated name to the first pair of it.
func (v *PairsView) group(pairs []request.Pair) {
	first := make(map[string]int, len(pairs))
	for i, p := range pairs {
		j, seen := first[p.Name]
		if !seen {
			first[p.Name] = i
			continue
		}
		v.Pairs[i].Repeated = true
		v.Pairs[j].Values = append(v.Pairs[j].Values, v.Pairs[i].Value)
	}
}

// planCredentials takes Basic credentials and cookies out of the fields where
// the client encodes them the same way.
func (p *plan) planCredentials() {
	if c, ok := p.req.Basic(); ok && plainCredentials(c) {
		p.planBasic(&BasicView{literal.Text(c.User), literal.Text(c.Password), literal.Text(c.User + ":" + c.Password)}, c)
	}
	raw, _ := p.req.Field("Cookie")
	if cookies, ok := p.req.Cookies(); ok && !p.refs.holds(raw.String()) && p.holdsCookies(cookies) {
		p.view.Cookies = cookieViews(cookies)
		p.view.Cookies.Text = literal.Text(raw.String())
		p.leave("Cookie")
	}
}

func (p *plan) planBasic(v *BasicView, c request.Credentials) {
	n := p.target.Native.Basic
	if n == "utf-8" || n == "ascii" && isASCII(c.User) && isASCII(c.Password) {
		p.view.Basic = v
		p.leave("Authorization")
		return
	}
	if n != "field-ascii" || isASCII(c.User+c.Password) {
		p.view.BasicField = v
	}
}

func (p *plan) holdsCookies(cookies []request.Cookie) bool {
	n := &p.target.Native
	byName := func(a, b request.Cookie) int { return strings.Compare(a.Name, b.Name) }
	return n.Cookies && plainCookies(cookies) && (!n.SortsCookies || slices.IsSortedFunc(cookies, byName))
}

func cookieViews(cookies []request.Cookie) *PairsView {
	out := &PairsView{Pairs: make([]PairView, len(cookies))}
	for i, c := range cookies {
		out.Pairs[i] = PairView{Name: literal.Text(c.Name), Value: literal.Text(c.Value)}
	}
	return out.alone()
}

// alone notes a pair that is the only one.
func (v *PairsView) alone() *PairsView {
	if len(v.Pairs) == 1 {
		v.Only = &v.Pairs[0]
	}
	return v
}

// plainCookies: distinct names, and tokens that no cookie class rewrites.
func plainCookies(cookies []request.Cookie) bool {
	for i, c := range cookies {
		if !request.IsToken(c.Name) || c.Value == "" || !request.IsToken(c.Value) {
			return false
		}
		for j := range i {
			if cookies[j].Name == c.Name {
				return false
			}
		}
	}
	return true
}

func (p *plan) leave(name string) {
	for i := range p.fields {
		if strings.EqualFold(p.fields[i].name, name) {
			p.fields[i].leave = true
		}
	}
}

// planFields writes the fields that are still wanted into the view.
func (p *plan) planFields() {
	p.view.Headers = make([]FieldView, 0, len(p.fields))
	p.planApart()
	shown := make([]int, len(p.fields)) // by the first field of a name: its place in the view, from 1
	for i := range p.fields {
		f := &p.fields[i]
		if f.leave || p.addedAnyway(i) {
			continue
		}
		p.view.Headers = append(p.view.Headers, p.fieldView(f))
		p.view.Decode = p.view.Decode || strings.EqualFold(f.name, "Accept-Encoding")
		if first := p.req.First(i); shown[first] == 0 {
			shown[first] = len(p.view.Headers)
		} else {
			p.repeat(shown[first] - 1)
		}
	}
	p.view.Plain = p.view.IsGet && len(p.view.Headers) == 0 && !p.view.Body.Any && p.view.Cookies == nil && p.view.Basic == nil &&
		p.view.HostField == nil && p.view.AgentField == nil
	if len(p.view.Headers) == 1 {
		p.view.Only = &p.view.Headers[0]
	}
}

// repeat notes that the last header has the name of an earlier one.
func (p *plan) repeat(first int) {
	p.view.Repeats = true
	last := &p.view.Headers[len(p.view.Headers)-1]
	last.Repeated = true
	p.view.Headers[first].Values = append(p.view.Headers[first].Values, last.Value)
}

// addedAnyway reports whether the client sends the very same field by itself.
func (p *plan) addedAnyway(i int) bool {
	f := &p.fields[i]
	for _, own := range p.target.constants {
		if own.value == f.value && strings.EqualFold(own.name, f.name) && (!own.secure || p.secure()) {
			return !p.req.Repeats(i)
		}
	}
	return false
}

// constant is a field that a client adds by itself, always with this value.
type constant struct {
	name, value string
	secure      bool // only to origins that are potentially trustworthy
}

// constantsOf lists the fields of Adds and AddsSecure whose value is known.
func constantsOf(m *Manifest) []constant {
	var all []constant
	for i, adds := range []map[string]string{m.Adds, m.AddsSecure} {
		for name, value := range adds {
			if value != "" {
				all = append(all, constant{name, value, i == 1})
			}
		}
	}
	return all
}

// secure reports whether the origin is potentially trustworthy.
func (p *plan) secure() bool {
	host, _ := splitPort(p.req.Authority.String())
	return p.req.Scheme != "http" || request.IsLoopback(host)
}

func (p *plan) fieldView(f *plannedField) FieldView {
	v := FieldView{Name: literal.Text(f.name), Empty: f.value == "", NonASCII: !isASCII(f.value)}
	p.place(&v, f)
	if p.view.BasicField != nil && strings.EqualFold(f.name, "Authorization") {
		v.Basic = p.view.BasicField
	}
	v.Value = p.fieldText(f.value)
	if p.uses.lines && v.Empty && p.target.EmptyField != "" {
		v.Line = literal.Text(f.name + p.target.EmptyField)
	} else if p.uses.lines {
		v.Line = p.fieldText(f.name + ": " + f.value)
	}
	return v
}

// fieldText writes the text of a field in the way the client takes bytes
// above 0x7f.
func (p *plan) fieldText(s string) literal.Value {
	switch {
	case isASCII(s) || p.target.FieldText == "raw" || p.target.FieldText == "utf-8" && !p.anyLatin1():
		return literal.Text(s)
	case p.target.FieldText == "latin1" || p.target.FieldText == "utf-8":
		return literal.Text(latin1(s))
	}
	return literal.Bytes(s)
}

// anyLatin1 reports whether a field value is not UTF-8.
func (p *plan) anyLatin1() bool {
	return slices.ContainsFunc(p.fields, func(f plannedField) bool { return !utf8.ValidString(f.value) })
}

// latin1 is the text whose code points are the bytes of s.
func latin1(s string) string {
	out := make([]byte, 0, 2*len(s))
	for i := 0; i < len(s); i++ {
		out = utf8.AppendRune(out, rune(s[i]))
	}
	return string(out)
}

// planBody chooses the form of the content: the client's native one where it
// is proven for this very content, else the bytes as they are.
func (p *plan) planBody() {
	b := &p.view.Body
	content := p.req.Body.Content
	b.Empty = p.req.Body.Present && content.IsEmpty()
	if ct, ok := p.req.Field("Content-Type"); ok && p.req.Count("Content-Type") == 1 {
		b.Full = text(ct)
		b.Type = literal.Text(p.req.MediaType())
		if p.target.Native.ContentType && !ct.IsEmpty() {
			p.leave("Content-Type")
		}
	}
	if content.IsEmpty() {
		return
	}
	b.Any, b.Size = true, len(content.String())
	if most := p.target.Native.Max; most == 0 || b.Size <= most {
		if p.nativeJSON() || p.nativeForm() || p.nativeMultipart() {
			return
		}
	}
	p.rawBody(content)
}

func (p *plan) rawBody(content request.Value) {
	b := &p.view.Body
	switch s := content.String(); {
	case !p.req.Body.IsText():
		b.Bytes = literal.Bytes(s)
		b.Pieces = p.refs.pieces(s)
		if name, ok := p.refs.file(s); ok {
			b.File, b.AtFile = literal.Text(name), literal.Text(atFile(name))
		} else if p.uses.base64 && !p.refs.holds(s) {
			b.Base64 = literal.Base64(s)
		}
	case strings.ContainsAny(s, "\n\""):
		b.Text = literal.Block(s)
	default:
		b.Text = literal.Text(s)
	}
}

// nativeJSON uses the client's serializer where it gives an equal tree, or
// with --exact the same bytes.
func (p *plan) nativeJSON() bool {
	n := p.target.Native.JSON
	if n == nil {
		return false
	}
	tree := p.req.JSON()
	if tree == nil || p.exact && p.refs.holds(p.req.Body.Content.String()) || p.refs.holdsNames(tree) || !n.takes(tree) || n.RefusesNull && tree.Root.Kind == jsontree.Null || n.RefusesWhole && anyNode(p.req, wholeNode) || p.target.Dialect.HoldsJSON(tree) != nil {
		return false
	}
	same := n.same(p.target.Dialect, tree, p.req.Body.Content.String())
	if p.exact && !same {
		return false
	}
	if !same {
		p.soften()
	}
	p.view.Body.JSON = literal.JSON{Node: &tree.Root}
	p.leaveType(n.Type)
	return true
}

func (p *plan) nativeForm() bool {
	n := p.target.Native.Form
	if n == nil || !n.typed(p.req) {
		return false
	}
	pairs, ok := p.req.FormPairs()
	if !ok || p.refs.holdsPairs(pairs, p.exact) || !n.holds(pairs) || !n.keeps(p.target.Dialect, pairs) || !n.goesWith(p.req.Method) {
		return false
	}
	same := n.same(pairs, p.req.Body.Content.String())
	if (p.exact || n.Exact) && !same {
		return false
	}
	if !same {
		p.soften()
	}
	p.view.Body.Form = p.target.pairViews(pairs)
	if n.Lines {
		p.view.Body.Form.addLines(n, pairs)
	}
	p.leaveType(n.Type)
	return true
}

// leaveType leaves out a Content-Type that the native form sets by itself.
func (p *plan) leaveType(set string) {
	if v, ok := p.req.Field("Content-Type"); ok && v.String() == set {
		p.view.Body.Typed = true
		p.leave("Content-Type")
	}
}

func (p *plan) nativeMultipart() bool {
	n := p.target.Native.Multipart
	if n == nil {
		return false
	}
	m := p.req.Multipart()
	if m == nil || !n.holds(m, p.refs) {
		return false
	}
	for i := range m.Parts {
		p.addPart(&m.Parts[i])
		if n.Lines != nil {
			p.addPartLine(n.Lines, &m.Parts[i])
		}
	}
	p.leave("Content-Type") // the client makes its own boundary
	return true
}

func partView(part *request.Part) PartView {
	v := PartView{Name: literal.Text(part.Name), Text: isPlainText(part.Content)}
	if part.HasFileName {
		v.FileName = literal.Text(part.FileName)
	}
	if part.HasType {
		v.Type = literal.Text(part.Type)
	}
	if v.Text {
		v.Content = literal.Text(part.Content)
	} else {
		v.Content = literal.Bytes(part.Content)
	}
	return v
}

func isPlainText(s string) bool { return utf8.ValidString(s) && strings.IndexByte(s, 0) < 0 }

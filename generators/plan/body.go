package plan

import (
	"strings"
	"unicode/utf8"

	"snipgen/generators/literal"
	"snipgen/generators/plan/marked"
	"snipgen/generators/view"
	"snipgen/request"
	"snipgen/request/jsontree"
)

// planBody chooses the form of the content: the client's native one where it
// is proven for this very content, else the bytes as they are.
func (p *Plan) planBody() {
	b := &p.View.Body
	content := p.req.Content()
	// One that says nothing is a field like any other.
	if ct, ok := p.req.With().Field("Content-Type"); ok && !ct.IsEmpty() && p.req.With().Count("Content-Type") == 1 {
		b.Full = text(ct)
		b.Type = literal.Text(p.req.With().MediaType())
		if p.Target.Native.ContentType {
			p.leave("Content-Type")
		}
	}
	if content.With() == "" {
		return
	}
	b.Any = true
	if most := p.Target.Native.Max; most == 0 || len(content.With()) <= most {
		if p.nativeJSON() || p.nativeForm() || p.nativeMultipart() {
			return
		}
	}
	p.rawBody(content)
}

func (p *Plan) rawBody(content marked.Text) {
	b := &p.View.Body
	switch s := content.With(); {
	case !p.req.With().Body.IsText():
		b.Bytes = literal.Bytes(s)
		b.Pieces = p.refs.pieces(s)
		if name, ok := content.File(); ok {
			b.File, b.AtFile = literal.Text(name), literal.Text("@"+name)
		} else if text, ok := content.Plain(); ok && p.Uses.Base64 {
			b.Base64 = literal.Base64(text)
		}
	case strings.ContainsAny(s, "\n\""):
		b.Text = literal.Block(s)
	default:
		b.Text = literal.Text(s)
	}
	if text, ok := content.Plain(); ok && b.Text != nil && isASCII(text) {
		b.Octets = literal.Octets(text)
	}
}

// nativeJSON uses the client's serializer where it gives an equal tree, or
// with --exact the same bytes.
func (p *Plan) nativeJSON() bool {
	n := (*jsonStyle)(p.Target.Native.JSON)
	if n == nil {
		return false
	}
	tree, content := p.req.JSON(p.asItStands()), p.req.Content().With()
	if tree == nil || !isReadable(tree, content) || !n.takes(tree) || n.RefusesNull && tree.Root.Kind == jsontree.Null || n.RefusesWhole && anyNodeOf(&tree.Root, wholeNode) || p.Target.Dialect.HoldsJSON(tree) != nil {
		return false
	}
	same := n.same(p.Target.Dialect, tree, content)
	if p.exact && !same {
		return false
	}
	if !same {
		p.soften()
	}
	p.View.Body.JSON = literal.JSON{Node: &tree.Root}
	p.leaveType(n.Type)
	return true
}

func (p *Plan) nativeForm() bool {
	n := (*pairStyle)(p.Target.Native.Form)
	if n == nil || !n.typed(p.req.With()) {
		return false
	}
	pairs, ok := p.req.FormPairs(p.asItStands())
	if !ok || !n.holds(pairs) || !n.keeps(p.Target.Dialect, pairs) || !n.goesWith(p.req.With().Method) {
		return false
	}
	same := n.same(pairs, p.req.Content().With())
	if (p.exact || n.Exact) && !same {
		return false
	}
	if !same {
		p.soften()
	}
	pairs = p.refs.plain(pairs)
	p.View.Body.Form = pairViews(p.Target.Dialect, pairs)
	if n.Lines {
		addLines(p.View.Body.Form, n, pairs)
	}
	p.leaveType(n.Type)
	return true
}

// leaveType leaves out a Content-Type that the native form sets by itself.
func (p *Plan) leaveType(set string) {
	if v, ok := p.req.With().Field("Content-Type"); ok && v.String() == set {
		p.View.Body.Typed = true
		p.leave("Content-Type")
	}
}

func (p *Plan) nativeMultipart() bool {
	n := (*partStyle)(p.Target.Native.Multipart)
	if n == nil {
		return false
	}
	m := p.req.With().Multipart()
	if m == nil || len(m.Parts) > maxParts || !n.holds(m, p.req) {
		return false
	}
	for i := range m.Parts {
		p.addPart(&m.Parts[i])
		if n.Lines != nil {
			p.addPartLine((*partLines)(n.Lines), &m.Parts[i])
		}
	}
	p.leave("Content-Type") // the client makes its own boundary
	return true
}

func partView(part *request.Part) view.Part {
	v := view.Part{Name: literal.Text(part.Name), Text: isPlainText(part.Content)}
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

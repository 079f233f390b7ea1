package template_test

import (
	"errors"
	"fmt"
	"reflect"
	"strings"
	"unicode/utf8"

	"snipgen/generators/literal"
	"snipgen/generators/plan"
	"snipgen/request"
	"snipgen/request/jsontree"
)

// measureMessage is measure for a target without a template: what a request
// meets is the label, what is said, and the characters of its parts.
func (c *coverage) measureMessage(g *subject, r *request.Request, exact bool) (met map[string]bool, code string) {
	s, err := g.message.Render(r, exact)
	if err != nil {
		c.fails(err)
		return c.met, ""
	}
	c.said(string(s.Fidelity), s.Warnings)
	c.classes("target", r.Target())
	c.classes("content", r.Body.Content.String())
	for i := range r.Fields {
		c.classes("field", r.Fields[i].Value.String())
	}
	for _, s := range r.References() {
		c.met[fmt.Sprintf("reference %d", s.Kind)] = true
	}
	return c.met, s.Code
}

func (c *coverage) fails(err error) {
	var refused *plan.Refused
	if errors.As(err, &refused) {
		c.said("refused", refused.Reasons)
		return
	}
	c.met["cannot hold"] = true
}

// features notes what of the target a request has met: the label, what is said,
// limits, ways, and the fields of the view that are set: which native forms were
// taken.
func (c *coverage) features(p *plan.Plan, err error) {
	if err != nil {
		c.fails(err)
	} else {
		c.said(string(p.Label), p.Warnings)
		c.set("", reflect.ValueOf(&p.View).Elem())
	}
	for _, i := range p.Met() {
		c.met[fmt.Sprintf("limit %d", i)] = true
	}
	for i, name := range c.target.AllWays {
		if p.Ways&(1<<i) != 0 {
			c.met["way "+name] = true
		}
	}
	for i, name := range c.target.AllMarks {
		if p.Marks&(1<<i) != 0 {
			c.met["mark "+name] = true
		}
	}
}

func (c *coverage) said(label string, diagnostics []request.Diagnostic) {
	c.met["label "+label] = true
	for _, d := range diagnostics {
		part, _, _ := strings.Cut(d.Part, ":")
		c.met["says "+d.Code+" of "+part] = true
	}
}

// set notes which fields of a view are set, and of lists whether there is none,
// one or several.
func (c *coverage) set(name string, v reflect.Value) {
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			if f := v.Type().Field(i); f.IsExported() && f.Name != "Option" {
				c.set(name+"."+f.Name, v.Field(i))
			}
		}
	case reflect.Pointer:
		if !v.IsNil() {
			c.set(name, v.Elem())
		}
	case reflect.Slice:
		c.met[fmt.Sprintf("%s has %d", name, min(v.Len(), 2))] = true
	default:
		if !v.IsZero() {
			c.met[name+" is set"] = true
		}
	}
}

// escapes notes what classes of characters a printed value has.
func (c *coverage) escapes(v literal.Value) {
	switch v := v.(type) {
	case literal.Text:
		c.classes("text", string(v))
	case literal.Block:
		c.classes("block", string(v))
	case literal.Bytes:
		c.classes("bytes", string(v))
	case literal.JSON:
		c.json(v.Node, 0)
	default:
		c.met[fmt.Sprintf("%T", v)] = true
	}
}

func (c *coverage) json(n *jsontree.Node, depth int) {
	c.met[fmt.Sprintf("JSON kind %d", n.Kind)] = true
	if n.Kind == jsontree.String {
		c.classes("JSON", n.Text)
	}
	c.classes("JSON", n.Key)
	if n.Kind >= jsontree.Array && len(n.Items) == 0 {
		c.met[fmt.Sprintf("JSON kind %d empty", n.Kind)] = true
	}
	for i := range min(len(n.Items), 64) {
		if depth < 8 {
			c.json(&n.Items[i], depth+1)
		}
	}
}

// classes notes the classes of characters in a text that some language writes
// otherwise than as they are, or that ends or begins something in it.
func (c *coverage) classes(kind, text string) {
	c.met[kind+" of some length"] = true
	if text == "" {
		c.met[kind+" of none"] = true
		return
	}
	if len(text) > 1<<15 {
		c.met[kind+" long"] = true
		text = text[:1<<15]
	}
	for class, in := range textClasses {
		if in(text) {
			c.met[kind+" "+class] = true
		}
	}
}

func holding(pieces ...string) func(string) bool {
	return func(s string) bool {
		for _, piece := range pieces {
			if strings.Contains(s, piece) {
				return true
			}
		}
		return false
	}
}

func between(low, high rune) func(string) bool {
	return func(s string) bool {
		return strings.ContainsFunc(s, func(r rune) bool { return low <= r && r <= high && r != utf8.RuneError })
	}
}

var textClasses = map[string]func(string) bool{
	"'": holding("'"), `"`: holding(`"`), "`": holding("`"), `\`: holding(`\`), "$": holding("$"), "%": holding("%"), "{": holding("{", "}"), "</": holding("</"), "<!--": holding("<!--"),
	"?>": holding("?>", "<?"), "/*": holding("*/", "/*"), "#": holding("#"), "!": holding("!"), "three quotes": holding(`"""`, "'''"), `\u`: holding(`\u`), "${": holding("${"), "#{": holding("#{"),
	"a line": holding("\n"), "a carriage return": holding("\r"), "CR LF": holding("\r\n"), "a tab": holding("\t"), "NUL": holding("\x00"), "DEL": holding("\x7f"),
	"a control":    between(1, 8),
	"a control 2":  between(0x0b, 0x1f),
	"Latin-1":      between(0xa0, 0xff),
	"C1":           between(0x80, 0x9f),
	"BMP":          between(0x100, 0xfffd),
	"astral":       between(0x10000, 0x10ffff),
	"U+2028":       between(0x2028, 0x2029),
	"U+FEFF":       holding("\ufeff"),
	"bidi":         func(s string) bool { return between(0x202a, 0x202e)(s) || between(0x2066, 0x2069)(s) },
	"no UTF-8":     func(s string) bool { return !utf8.ValidString(s) },
	"ends in \\":   func(s string) bool { return strings.HasSuffix(s, `\`) },
	"blank first":  func(s string) bool { return s[0] == ' ' },
	"blank last":   func(s string) bool { return s[len(s)-1] == ' ' },
	"@ or - first": func(s string) bool { return s[0] == '@' || s[0] == '-' },
}

package curl

import (
	"encoding/base64"
	"strings"

	"snipgen/parser"
	"snipgen/request"
)

// Variables of curl itself (its manual, --variable; curl 8.3 and later): content
// that a command names, and puts into the values of flags whose names start
// with --expand-.

// maxVariableName is the longest name that curl takes.
const maxVariableName = 127

// variable is one of them. file tells that its content is read when the snippet
// runs; loss is what is lost where it is used.
type variable struct {
	content word
	file    bool
	loss    *request.Diagnostic
}

// declare is --variable: name=content, name@file, and %name of the environment,
// which may have either behind it for where that has none.
func declare(r *reader, o *operation, f use) {
	w := f.value
	imports := strings.HasPrefix(w.text, "%")
	if imports {
		w = w.from(1)
	}
	n := len(w.text) - len(strings.TrimLeft(w.text, nameBytes))
	name, rest := w.slice(0, n), w.from(n)
	if n == 0 || n > maxVariableName || rest.text != "" && rest.text[0] != '=' && rest.text[0] != '@' || rest.text == "" && !imports {
		r.Fail("curl-variable", "", f.value.at(), "--variable takes name=content, name@file or %name", "names are letters, digits and _")
		return
	}
	if o.variables == nil {
		o.variables = map[string]variable{}
	}
	switch {
	case imports:
		o.variables[name.text] = imported(name, rest)
	case rest.text[0] == '=':
		o.variables[name.text] = variable{content: rest.from(1)}
	default:
		o.variables[name.text] = o.contentOf(r, rest.from(1))
	}
}

// imported is a variable of the environment. What stands in for it is left out.
func imported(name, standIn word) variable {
	var b wordBuilder
	b.reference(request.Segment{Kind: request.Environment, Text: name.text, Range: name.at()})
	v := variable{content: b.word(name.at())}
	if standIn.text != "" {
		v.loss = &request.Diagnostic{Severity: request.Warning, Code: "default-left-out", Loss: true, Range: standIn.at(),
			Message: "what stands in for a variable that the environment does not have is left out", Hint: "the snippet reads the environment"}
	}
	return v
}

// contentOf is what a file holds.
func (o *operation) contentOf(r *reader, name word) variable {
	if content, ok := o.fileContent(r, name); ok {
		return variable{content: content}
	}
	if strings.Contains(name.text, ";[") {
		r.Fail("curl-variable", "", name.at(), "a range of the bytes of a file is not read", "write the content out")
		return variable{}
	}
	var out valueBuilder
	o.file(r, &out, name)
	var b wordBuilder
	for _, s := range out.segments {
		b.reference(s)
	}
	return variable{content: b.word(name.at()), file: true}
}

// expanded is the value of a flag with {{name}} in it, and \{{ for {{ itself. As
// with curl a text without a variable stays as it is, what is no name stands for
// itself, and a name without content is empty.
func (o *operation) expanded(r *reader, u use) word {
	var b wordBuilder
	added := false
	rest := u.value
	for {
		n := strings.Index(rest.text, "{{")
		switch {
		case n > 0 && rest.text[n-1] == '\\':
			b.add(rest.slice(0, n-1))
			b.add(rest.slice(n, n+2))
			rest = rest.from(n + 2)
			continue
		case n < 0 || !strings.Contains(rest.text[n:], "}}"):
			if !added {
				return u.value
			}
			b.add(rest)
			return b.word(u.value.at())
		}
		end := n + strings.Index(rest.text[n:], "}}")
		b.add(rest.slice(0, n))
		whole := rest.slice(n, end+2)
		if content, ok := o.valueOf(r, u, whole, rest.slice(n+2, end)); ok {
			added = true
			b.literalsOf(content, whole.at())
		} else {
			b.add(whole)
		}
		rest = rest.from(end + 2)
	}
}

// literalsOf adds a word that stands somewhere else.
func (b *wordBuilder) literalsOf(w word, at request.Range) {
	for _, s := range w.segments() {
		s.Range = at
		if s.Kind == request.Literal && s.Text != reference {
			b.literal(s.Text, at)
		} else {
			b.reference(s)
		}
	}
	if w.origin != nil {
		b.origin.faults = append(b.origin.faults, w.origin.faults...)
	}
}

// valueOf is what name:function:function stands for; ok is false for what is no
// name.
func (o *operation) valueOf(r *reader, u use, whole, inner word) (content word, ok bool) {
	name, functions, _ := inner.cut(':')
	if n := len(name.text); n == 0 || n > maxVariableName || strings.Trim(name.text, nameBytes) != "" {
		return word{}, false
	}
	v := o.variables[name.text]
	if v.loss != nil {
		r.Report(*v.loss)
	}
	if v.file && !u.takesFile() {
		r.Fail("curl-variable", "", whole.at(), "the content of a file in "+u.String()+" is not read", "--inline-files puts its bytes in; or write the content out")
	}
	content = v.content
	for functions.text != "" {
		var f word
		f, functions, _ = functions.cut(':')
		if content, ok = r.changed(content, f, whole); !ok {
			return word{}, true
		}
	}
	if !r.spend(len(content.text)) {
		r.Fail("too-large", "", whole.at(), "the variables of curl get too large together", "put the content into a file")
		return word{}, true
	}
	return content, true
}

// takesFile reports whether the content of a file may be the value of a flag.
func (u use) takesFile() bool {
	switch u.name {
	case "data", "data-ascii", "data-binary", "data-raw", "json":
		return true
	}
	return false
}

// changed is a content with a function applied. Of what only the snippet knows,
// white space stays and nothing is escaped for JSON, which are losses.
func (r *reader) changed(w, function, whole word) (word, bool) {
	var b valueBuilder
	known := !w.hasReference()
	switch function.text {
	case "trim":
		if known {
			b.word(w.trimmed(" \t\r\n\v\f"))
			break
		}
		r.Lose("curl-variable-function", "", whole.at(), "white space around what is known when the snippet runs is not taken off", "")
		b.word(w)
	case "json":
		if !known {
			r.Lose("curl-variable-function", "", whole.at(), "what is known when the snippet runs is not escaped for JSON", "")
		}
		b.mapped(w, parser.EscapeJSON)
	case "url":
		b.escaped(w)
		for i, s := range b.segments {
			if b.segments[i].Form = false; s.Kind == request.Literal {
				b.segments[i].Text = strings.ReplaceAll(s.Text, "+", "%20")
			}
		}
	case "b64":
		if known {
			b.text(base64.StdEncoding.EncodeToString([]byte(w.text)), w.at())
		} else {
			b.reference(request.Segment{Kind: request.Base64, Parts: w.segments(), Range: whole.at()})
		}
	case "64dec":
		return r.decoded(w, whole)
	default:
		r.Fail("curl-variable", "", function.at(), "no function of curl's variables", "they are trim, json, url, b64 and 64dec")
		return word{}, false
	}
	return wordOf(b.segments, whole.at()), true
}

func (r *reader) decoded(w, whole word) (word, bool) {
	b, err := base64.StdEncoding.DecodeString(w.text)
	if err != nil || w.hasReference() || strings.Contains(string(b), reference) {
		r.Fail("curl-variable", "", whole.at(), "what is decoded here is not known, or not in Base64", "write its value out")
		return word{}, false
	}
	var out wordBuilder
	out.literal(string(b), whole.at())
	return out.word(whole.at()), true
}

func wordOf(segments []request.Segment, at request.Range) word {
	var b wordBuilder
	for _, s := range segments {
		if s.Kind == request.Literal {
			b.literal(s.Text, at)
		} else {
			b.reference(s)
		}
	}
	return b.word(at)
}

// trimmed is a word without some bytes at its ends.
func (w word) trimmed(cutset string) word {
	start := len(w.text) - len(strings.TrimLeft(w.text, cutset))
	return w.slice(start, max(start, len(strings.TrimRight(w.text, cutset))))
}

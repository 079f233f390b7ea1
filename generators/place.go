package generators

import (
	"slices"
	"strings"

	"snipgen/generators/literal"
	"snipgen/request"
)

// planApart takes out of the fields what the client has places of their own
// for.
func (p *plan) planApart() {
	for _, name := range p.target.Native.Apart {
		for i := range p.fields {
			f := &p.fields[i]
			if f.leave || !strings.EqualFold(f.name, name) {
				continue
			}
			if value := p.fieldView(f).Value; name == "Host" {
				p.view.HostField = value
			} else {
				p.view.AgentField = value
			}
			f.leave = true
		}
	}
}

// place tells where and how a field is written.
func (p *plan) place(v *FieldView, f *plannedField) {
	n := &p.target.Native
	if n.ContentFields != nil && listsName(n.ContentFields, f.name) {
		v.OfContent, p.view.WithContent = true, true
	}
	if n.Parses != nil {
		v.Strict = listsName(n.Parses, f.name) && (f.refs != nil || !plainValue(f.name, f.value))
	}
}

func listsName(names []string, name string) bool {
	return slices.ContainsFunc(names, func(n string) bool { return strings.EqualFold(n, name) })
}

// plainValue reports whether any parser of the field takes the value and
// writes it back as it is: a media type of an Accept, a scheme and a token of
// an Authorization (RFC 9110, 12.5.1 and 11.4).
func plainValue(name, value string) bool {
	switch {
	case strings.EqualFold(name, "Accept"):
		return isMediaType(value)
	case strings.EqualFold(name, "Authorization"):
		scheme, credentials, _ := strings.Cut(value, " ")
		return request.IsToken(scheme) && isToken68(credentials)
	}
	return false
}

// isToken68 reports whether s is a token68 (RFC 9110, 11.2).
func isToken68(s string) bool {
	s = strings.TrimRight(s, "=")
	for i := 0; i < len(s); i++ {
		if !isUnreserved(s[i]) && s[i] != '+' && s[i] != '/' {
			return false
		}
	}
	return s != ""
}

// isUTF8Type reports whether s is a media type with the charset utf-8, so
// written, and no other parameter.
func isUTF8Type(s string) bool {
	kind, found := strings.CutSuffix(s, "; charset=utf-8")
	return found && isMediaType(kind)
}

// isPlainType reports whether s is a media type that every parser writes back
// as it is: parameters after a semicolon and one space, their values tokens or
// quoted without escapes (RFC 9110, 8.3.1).
func isPlainType(s string) bool {
	kind, parameters, more := strings.Cut(s, "; ")
	if !isMediaType(kind) {
		return false
	}
	for more {
		var one string
		one, parameters, more = strings.Cut(parameters, "; ")
		name, value, found := strings.Cut(one, "=")
		if !found || !request.IsToken(name) || !isPlainParameter(value) {
			return false
		}
	}
	return true
}

func isPlainParameter(value string) bool {
	if len(value) > 2 && value[0] == '"' && value[len(value)-1] == '"' {
		return isASCII(value) && !strings.ContainsAny(value[1:len(value)-1], "\"\\;")
	}
	return request.IsToken(value)
}

// goesWith reports whether the client's form of pairs is sent with the method.
func (n *NativePairs) goesWith(method string) bool {
	return n.Methods == nil || slices.Contains(n.Methods, method)
}

// addPart adds a part of the form to the view.
func (p *plan) addPart(part *request.Part) {
	b := &p.view.Body
	v := partView(part)
	disposition := `form-data; name="` + part.Name + `"`
	if part.HasFileName {
		disposition += `; filename="` + part.FileName + `"`
		v.FirstFile = !b.Files
		b.Files = true
	}
	v.Disposition = literal.Text(disposition)
	b.Parts = append(b.Parts, v)
}

package plan

import (
	"slices"
	"strings"

	"snipgen/generators/literal"
	"snipgen/generators/view"
	"snipgen/request"
)

// planApart takes out of the fields what the client has places of their own
// for.
func (p *Plan) planApart() {
	for _, name := range p.Target.Native.Apart {
		for i := range p.fields {
			f := &p.fields[i]
			if f.leave || !strings.EqualFold(f.name, name) {
				continue
			}
			if value := p.fieldView(f).Value; name == "Host" {
				p.View.HostField = value
			} else {
				p.View.AgentField = value
			}
			f.leave = true
		}
	}
}

// setRole tells a template which of its forms a field is written in: with what is
// said of the content, by scheme and credentials, or with a check of its value.
func (p *Plan) setRole(v *view.Field, f *plannedField) {
	n := &p.Target.Native
	if n.ContentFields != nil && listsName(n.ContentFields, f.name) {
		v.OfContent, p.View.WithContent = true, true
	}
	if n.Parses == nil || !listsName(n.Parses, f.name) {
		return
	}
	scheme, credentials, found := strings.Cut(f.value, " ")
	switch {
	case strings.EqualFold(f.name, "Authorization") && found && request.IsToken(scheme) && isASCII(credentials):
		v.Scheme, v.Credentials = literal.Text(scheme), literal.Text(credentials)
		p.View.WithScheme = true
	default:
		v.Strict = !strings.EqualFold(f.name, "Accept") || !isBareType(f.value)
	}
}

func listsName(names []string, name string) bool {
	return slices.ContainsFunc(names, func(n string) bool { return strings.EqualFold(n, name) })
}

// isUTF8Type reports whether s is a media type in small letters with the
// charset utf-8, so written, and no other parameter.
func isUTF8Type(s string) bool {
	kind, found := strings.CutSuffix(s, "; charset=utf-8")
	return found && isBareType(kind) && strings.ToLower(kind) == kind
}

// isBareType reports whether s is a media type without parameters.
func isBareType(s string) bool { return isMediaType(s) && strings.IndexByte(s, ';') < 0 }

// isPlainType reports whether s is a media type that every parser writes back
// as it is: parameters after a semicolon and one space, their values tokens or
// quoted without escapes (RFC 9110, 8.3.1).
func isPlainType(s string) bool {
	kind, parameters, more := strings.Cut(s, "; ")
	if !isBareType(kind) {
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
func (n *pairStyle) goesWith(method string) bool {
	return n.Methods == nil || slices.Contains(n.Methods, method)
}

// addPart adds a part of the form to the view.
func (p *Plan) addPart(part *request.Part) {
	b := &p.View.Body
	v := partView(part)
	disposition := `form-data; name="` + part.Name + `"`
	if part.HasFileName {
		disposition += `; filename="` + part.FileName + `"`
		v.FirstFile = !b.Files
		b.Files, b.Texts = true, b.Texts || v.Text
	}
	v.Disposition = literal.Block(disposition)
	if name, ok := p.req.Text(part.Content).File(); ok {
		v.File = literal.Text(name)
		b.Read = true
	}
	b.Parts = append(b.Parts, v)
}

package snipgen

import (
	"io/fs"
	"path"
	"strings"

	"snipgen/request"
)

// place finds a file: what to look in, and the name there. It fails with
// errOutside when only Outside has it and there is none.
func (o *ReadOptions) place(name string) (fs.FS, string, error) {
	clean := path.Clean(strings.ReplaceAll(name, `\`, "/"))
	if fs.ValidPath(clean) && !(len(clean) > 1 && clean[1] == ':') {
		return o.Files, clean, nil
	}
	if o.Outside == nil {
		return nil, "", errOutside
	}
	if !path.IsAbs(clean) {
		clean = path.Join("/", o.Dir, clean)
	}
	return o.Outside, strings.TrimPrefix(clean, "/"), nil
}

// refuseReferences drops the requests that hold a reference, with an error
// for each reference.
func (in *reading) refuseReferences() {
	requests, numbers := in.Requests, in.Numbers
	in.Requests, in.Numbers = nil, nil
	seen := map[string]bool{}
	for i, r := range requests {
		found := references(r)
		for _, ref := range found {
			if name := string('0'+rune(ref.Kind)) + ref.Text; !seen[name] {
				seen[name] = true
				in.refuse(ref)
			}
		}
		if len(found) == 0 {
			in.add(r, numbers[i])
		}
	}
	in.settleNotes()
}

// settleNotes makes errors of the notes that stand in requests with other
// errors. What is left belongs to requests that are not taken.
func (in *reading) settleNotes() {
	kept := in.Diagnostics[:0]
	for _, d := range in.Diagnostics {
		if notedVariables[d.Code] {
			if !in.isFailed(d.Range) {
				continue
			}
			unresolve(&d)
		}
		kept = append(kept, d)
	}
	in.Diagnostics = kept
}

func (in *reading) isFailed(at Range) bool {
	for _, f := range in.failed {
		if f.Start <= at.Start && at.End <= f.End {
			return true
		}
	}
	return false
}

// reference is a segment that is not literal, with the part it stands in.
type reference struct {
	request.Segment
	part string
}

// references lists what the request refers to.
func references(r *Request) []reference {
	var out []reference
	add := func(part string, v request.Value) {
		if !v.IsLiteral() {
			out = appendReferences(out, part, v.Segments())
		}
	}
	add("target", r.Authority)
	add("target", r.Path)
	add("target", r.Query)
	for _, f := range r.Fields {
		add("header:"+strings.ToLower(f.Name), f.Value)
	}
	add("body", r.Body.Content)
	return out
}

func appendReferences(out []reference, part string, segments []request.Segment) []reference {
	for _, s := range segments {
		switch s.Kind {
		case request.Literal:
		case request.Base64:
			out = appendReferences(out, part, s.Parts)
		default:
			out = append(out, reference{s, part})
		}
	}
	return out
}

// refuse reports a reference, in place of what the reader noted there.
func (in *reading) refuse(ref reference) {
	message, hint := in.remedy(ref)
	for i := range in.Diagnostics {
		if d := &in.Diagnostics[i]; notedVariables[d.Code] && (d.Range == ref.Range || strings.HasPrefix(d.Message, ref.Text+" has no value;")) {
			d.Part = ref.part
			unresolve(d)
			if d.Hint == "" {
				d.Hint = hint
			}
			return
		}
	}
	in.report(request.Error, unresolved, ref.part, ref.Range, message, hint)
}

const unresolved = "unresolved-reference"

// notedVariables are codes of what the reader of .http files notes about
// references that it leaves to the snippet.
var notedVariables = map[string]bool{
	"unresolved-variable": true, "expression": true, "response-reference": true, "secret-store": true, "provided-value": true,
}

// unresolve makes an error of such a note.
func unresolve(d *Diagnostic) {
	d.Severity, d.Code = request.Error, unresolved
	d.Message = strings.TrimSuffix(d.Message, "; it is a variable of the snippet")
	d.Message = strings.Replace(d.Message, " is a variable of the snippet", " is not known", 1)
}

// remedy says what is missing, and how to give it.
func (in *reading) remedy(ref reference) (message, hint string) {
	name, braces := in.named(ref)
	switch ref.Kind {
	case request.File:
		hint = "--inline-files puts its bytes into the request"
		if in.options.InlineFiles {
			hint = "write the content in place of the name"
		}
		return "the content of the file " + ref.Text + " is not in the request", hint
	case request.Dynamic:
		return name + " is computed when the request is sent", "--freeze puts a fixed value there"
	case request.Environment:
		if braces {
			return name + " is a variable of the environment", "write {{" + ref.Text + "}} and give --var " + ref.Text + "=value"
		}
		return "$" + ref.Text + " has no value here", "write the value in its place"
	}
	if !braces {
		return "$" + name + " has no value here", "write the value in its place"
	}
	return name + " has no value", "--var " + name + "=value gives it one; --env NAME takes those of an environment"
}

// named is how the input writes a reference in braces, without them.
func (in *reading) named(ref reference) (name string, braces bool) {
	if at := ref.Range; at.Start <= at.End && at.End <= len(in.text) {
		if inner, ok := strings.CutPrefix(in.text[at.Start:at.End], "{{"); ok {
			inner, _, _ = strings.Cut(inner, "}}")
			return strings.TrimLeft(strings.TrimSpace(inner), "%"), true
		}
	}
	return ref.Text, in.Kind == HTTPFile && ref.Kind != request.Environment
}

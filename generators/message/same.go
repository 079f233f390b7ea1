package message

import (
	"slices"
	"strings"

	"snipgen/request"
)

// Same reports whether two requests are one: that they send the same, to the
// same place, with the same references. Names, ranges and settings of clients
// are no part of that, nor is how the input framed the body, origin-form or
// absolute-form, a Host that repeats the authority. A request without a version
// is one of HTTP/1.1.
func Same(a, b *request.Request) bool {
	return sameMessage(a, b) && a.Scheme == b.Scheme && sameValue(a.Authority, b.Authority) &&
		version(a) == version(b) && slices.EqualFunc(fields(a), fields(b), sameField)
}

// sameMessage compares all but where the request goes and its version.
func sameMessage(a, b *request.Request) bool {
	return a.Method == b.Method && form(a) == form(b) && sameTarget(a, b) &&
		slices.EqualFunc(besidesHost(a), besidesHost(b), sameField) &&
		a.Body.Present == b.Body.Present && sameValue(a.Body.Content, b.Body.Content)
}

func sameTarget(a, b *request.Request) bool {
	return sameValue(a.Path, b.Path) && a.HasQuery == b.HasQuery && sameValue(a.Query, b.Query)
}

func form(r *request.Request) request.TargetForm {
	if r.Form == request.AbsoluteForm {
		return request.OriginForm
	}
	return r.Form
}

func version(r *request.Request) string {
	switch r.Version {
	case "":
		return "HTTP/1.1"
	case "HTTP/2.0", "HTTP/3.0":
		return strings.TrimSuffix(r.Version, ".0")
	}
	return r.Version
}

// fields are the fields without a Host that says nothing new.
func fields(r *request.Request) []request.Field {
	if !slices.ContainsFunc(r.Fields, func(f request.Field) bool { return repeatsAuthority(r, f) }) {
		return r.Fields
	}
	return slices.DeleteFunc(slices.Clone(r.Fields), func(f request.Field) bool { return repeatsAuthority(r, f) })
}

func repeatsAuthority(r *request.Request, f request.Field) bool {
	return f.Is("Host") && strings.EqualFold(f.Value.String(), r.Authority.String())
}

func besidesHost(r *request.Request) []request.Field {
	if _, explicit := r.Field("Host"); !explicit {
		return r.Fields
	}
	return slices.DeleteFunc(slices.Clone(r.Fields), func(f request.Field) bool { return f.Is("Host") })
}

func sameField(a, b request.Field) bool { return a.Name == b.Name && sameValue(a.Value, b.Value) }

func sameValue(a, b request.Value) bool {
	if a.IsLiteral() && b.IsLiteral() {
		return a.String() == b.String()
	}
	return sameSegments(a.Segments(), b.Segments())
}

// sameSegments compares what two lists stand for: neighbouring literals are one.
func sameSegments(a, b []request.Segment) bool {
	return slices.EqualFunc(merged(a), merged(b), func(x, y request.Segment) bool {
		return x.Kind == y.Kind && x.Text == y.Text && slices.Equal(x.Args, y.Args) && sameSegments(x.Parts, y.Parts)
	})
}

func merged(segments []request.Segment) []request.Segment {
	var out []request.Segment
	for _, s := range segments {
		last := len(out) - 1
		switch {
		case s.Kind != request.Literal:
			out = append(out, s)
		case s.Text == "":
		case last >= 0 && out[last].Kind == request.Literal:
			out[last].Text += s.Text
		default:
			out = append(out, s)
		}
	}
	return out
}

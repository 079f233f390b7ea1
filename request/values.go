package request

// IsLiteral reports whether no value of the request holds a reference.
func (r *Request) IsLiteral() bool {
	for i := range r.Fields {
		if !r.Fields[i].Value.IsLiteral() {
			return false
		}
	}
	for _, v := range r.Login.values() {
		if !v.IsLiteral() {
			return false
		}
	}
	return r.Authority.IsLiteral() && r.Path.IsLiteral() && r.Query.IsLiteral() && r.Body.Content.IsLiteral()
}

// References lists the segments of all values that are not literal, in the
// order of authority, path, query, fields, login and content; parts of a
// segment stand after it.
func (r *Request) References() []Segment {
	var out []Segment
	for _, v := range []Value{r.Authority, r.Path, r.Query} {
		out = appendReferences(out, v.segments)
	}
	for i := range r.Fields {
		out = appendReferences(out, r.Fields[i].Value.segments)
	}
	for _, v := range r.Login.values() {
		out = appendReferences(out, v.segments)
	}
	return appendReferences(out, r.Body.Content.segments)
}

func appendReferences(out, segments []Segment) []Segment {
	for _, s := range segments {
		if s.Kind != Literal {
			out = appendReferences(append(out, s), s.Parts)
		}
	}
	return out
}

// Map is the request with each of its values changed.
func (r *Request) Map(change func(Value) Value) *Request {
	out := r.At(r.Scheme, "")
	out.Authority, out.Path, out.Query = change(r.Authority), change(r.Path), change(r.Query)
	out.Fields = append([]Field(nil), r.Fields...)
	for i := range out.Fields {
		out.Fields[i].Value = change(out.Fields[i].Value)
	}
	out.Login = r.Login.mapped(change)
	out.Body.Content = change(r.Body.Content)
	return out
}

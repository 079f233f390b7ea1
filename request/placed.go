package request

import "slices"

// Placed is the request with its references to variables as the places that
// they stand in take their values when a snippet runs. In the path, the query and
// the pairs of a form each stands for one value, which is percent-encoded there;
// in a string of a JSON content its value gets the escapes of such: no
// character of it ends its place. References before the first slash or question
// mark bring parts of the URL, those between the strings of a JSON content JSON,
// and stay as they are; so does what stands in other contents, a reference whose
// value has the escapes of its place already, and what is computed.
func (r *Request) Placed() *Request {
	path, inPath := placed(r.Path, placedPercent(Segment{Path: true}))
	query, inQuery := placed(r.Query, placedPercent(Segment{}))
	content, inContent := r.placedContent()
	if !inPath && !inQuery && !inContent {
		return r
	}
	out := r.At(r.Scheme, "")
	out.Authority, out.Path, out.Query, out.Body.Content = r.Authority, path, query, content
	return out
}

func (r *Request) placedContent() (Value, bool) {
	switch {
	case r.Body.Content.IsLiteral():
	case r.MediaType() == "application/x-www-form-urlencoded":
		return placed(r.Body.Content, placedPercent(Segment{Form: true}))
	case r.IsJSON():
		return placed(r.Body.Content, placedJSON())
	}
	return r.Body.Content, false
}

// placed changes the references to variables of a value. At is given all
// segments in turn, and what it returns for those is taken.
func placed(v Value, at func(Segment) Segment) (out Value, changed bool) {
	segments := slices.Clone(v.segments)
	for i, s := range segments {
		in := at(s)
		if (s.Kind == Variable || s.Kind == Environment) && !s.Encoded && in.Kind != s.Kind {
			segments[i], changed = in, true
		}
	}
	if !changed {
		return v, false
	}
	return Join(segments, v.Range), true
}

func placedPercent(like Segment) func(Segment) Segment {
	return func(s Segment) Segment {
		out := like
		out.Kind, out.Parts, out.Implied, out.Range = Percent, []Segment{s}, true, s.Range
		return out
	}
}

// placedJSON follows the strings of a JSON text.
func placedJSON() func(Segment) Segment {
	inside, escaped := false, false
	return func(s Segment) Segment {
		if s.Kind != Literal {
			if inside {
				return Segment{Kind: JSONString, Parts: []Segment{s}, Range: s.Range}
			}
			return s
		}
		for i := range len(s.Text) {
			switch c := s.Text[i]; {
			case escaped:
				escaped = false
			case c == '"':
				inside = !inside
			case c == '\\':
				escaped = inside
			}
		}
		return s
	}
}

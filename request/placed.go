package request

import "slices"

// Placed is the request with its references to variables as the places that
// they stand in take their values when a snippet runs: in the path and the query
// each stands for one value, which is percent-encoded there, so that no
// character of it ends its place. References before the first slash or question
// mark bring parts of the URL, and stay as they are; so does a reference whose
// value has the escapes of its place already, and what is computed.
func (r *Request) Placed() *Request {
	path, changed := placed(r.Path, true)
	query, also := placed(r.Query, false)
	if !changed && !also {
		return r
	}
	out := r.At(r.Scheme, "")
	out.Authority, out.Path, out.Query = r.Authority, path, query
	return out
}

func placed(v Value, path bool) (out Value, changed bool) {
	segments := slices.Clone(v.segments)
	for i, s := range segments {
		if (s.Kind == Variable || s.Kind == Environment) && !s.Encoded {
			segments[i] = Segment{Kind: Percent, Parts: []Segment{s}, Path: path, Implied: true, Range: s.Range}
			changed = true
		}
	}
	if !changed {
		return v, false
	}
	return Join(segments, v.Range), true
}

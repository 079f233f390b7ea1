package secrets

import (
	"sort"

	"snipgen/request"
)

// view is the text of a value with one byte, a NUL, for each reference, so
// that structure is found by looking for its characters.
type view struct {
	masked   string
	segments []request.Segment
	starts   []int // of the segments in masked
	at       request.Range
}

func viewOf(v request.Value) view {
	if v.IsLiteral() {
		return view{masked: v.String(), segments: v.Segments(), starts: []int{0}, at: v.Range}
	}
	return viewOfSegments(v.Segments(), v.Range)
}

func viewOfText(text string, at request.Range) view { return viewOf(request.Text(text, at)) }

func viewOfSegments(segments []request.Segment, at request.Range) view {
	v := view{segments: segments, at: at}
	var text []byte
	for _, s := range segments {
		v.starts = append(v.starts, len(text))
		if s.Kind == request.Literal {
			text = append(text, s.Text...)
		} else {
			text = append(text, 0)
		}
	}
	v.masked = string(text)
	return v
}

func (v *view) isLiteral() bool { return len(v.segments) == 1 && v.segments[0].Kind == request.Literal }

// index is the segment that holds a byte.
func (v *view) index(offset int) int { return max(sort.SearchInts(v.starts, offset+1)-1, 0) }

// end is where a segment ends.
func (v *view) end(i int) int {
	if i+1 < len(v.starts) {
		return v.starts[i+1]
	}
	return len(v.masked)
}

// literals lists the stretches of literal text between two offsets.
func (v *view) literals(from, to int, yield func(start, end int)) {
	for i := v.index(from); i < len(v.segments) && v.starts[i] < to; i++ {
		start, end := max(from, v.starts[i]), min(to, v.end(i))
		if v.segments[i].Kind == request.Literal && start < end {
			yield(start, end)
		}
	}
}

// rangeOf is where a stretch stands in the input: the whole segment where its
// bytes are not those of the input.
func (v *view) rangeOf(start, end int) request.Range {
	if start >= len(v.masked) {
		return v.at
	}
	i := v.index(start)
	at := v.segments[i].Range
	if n := v.end(i) - v.starts[i]; at.Len() == n && end <= v.end(i) {
		return request.Range{Start: at.Start + start - v.starts[i], End: at.Start + end - v.starts[i]}
	}
	return at
}

// slice is a piece of the view as segments.
func (v *view) slice(from, to int) request.Pieces {
	var out request.Pieces
	for i := v.index(from); from < to && i < len(v.segments) && v.starts[i] < to; i++ {
		s := v.segments[i]
		start, end := max(from, v.starts[i]), min(to, v.end(i))
		if s.Kind == request.Literal {
			s.Range = v.rangeOf(start, end)
			s.Text = v.masked[start:end]
		}
		if start < end {
			out = append(out, s)
		}
	}
	return out
}

package httpfile

import (
	"fmt"
	"slices"
	"strings"

	"snipgen/request"
	"snipgen/request/uri"
)

// given is the name of the variable whose value a segment is; "" for text of
// the input itself, and for references that stay.
func (r *reader) given(s request.Segment) string {
	if s.Kind != request.Literal || s.Range.End > len(r.input) || s.Range.Start > s.Range.End {
		return ""
	}
	raw := r.at(s.Range)
	if raw == s.Text || len(raw) < 2 {
		return ""
	}
	if inner, ok := strings.CutPrefix(raw, "{{"); ok {
		inner, ok = strings.CutSuffix(inner, "}}")
		if !ok || strings.Contains(inner, "}}") || strings.TrimLeft(inner, " \t%") == "" {
			return ""
		}
		return strings.TrimRight(strings.TrimLeft(inner, " \t%"), " \t")
	}
	if p := readPlaceholder(raw); p.length == len(raw) {
		return p.name
	}
	return ""
}

// valueOf begins a message about a segment.
func (r *reader) valueOf(s request.Segment) string {
	if name := r.given(s); name != "" {
		return "the value of " + name + " has "
	}
	return ""
}

const givenHint = "what is sent there holds none: give the variable another value"

// checkControls reports control characters in a text of the head.
func (r *reader) checkControls(t text, part string) {
	for _, s := range t {
		if s.Kind != request.Literal {
			continue
		}
		what := request.ControlIn(s.Text)
		switch about := r.valueOf(s); {
		case what == "":
		case about != "":
			r.Fail("control-character", part, s.Range, about+what, givenHint)
			return
		default:
			r.Fail("control-character", part, s.Range, "control character", "")
			return
		}
	}
}

// trimmed is a field value without white space at its ends, which values may
// bring: it is no part of the field (RFC 9110, 5.5).
func trimmed(t text) text {
	t = slices.Clone(t)
	for len(t) > 0 && t[0].Kind == request.Literal {
		if t[0].Text = strings.TrimLeft(t[0].Text, " \t"); t[0].Text != "" {
			break
		}
		t = t[1:]
	}
	for len(t) > 0 && t[len(t)-1].Kind == request.Literal {
		last := &t[len(t)-1]
		if last.Text = strings.TrimRight(last.Text, " \t"); last.Text != "" {
			break
		}
		t = t[:len(t)-1]
	}
	return t
}

// checkHostValues names the values that cannot be in a Host field.
func (r *reader) checkHostValues(t text) {
	for _, s := range t {
		if i := strings.IndexAny(s.Text, `/?#@\ `); i >= 0 && r.given(s) != "" {
			r.endsHost(s, s.Text[i], "header:host")
			return
		}
	}
}

func (r *reader) endsHost(s request.Segment, c byte, part string) {
	r.Fail("invalid-host", part, s.Range, fmt.Sprintf("%s%q, which would lead to another host", r.valueOf(s), c), "give the variable a host, or the whole URL where it begins one")
}

// kept is a target whose values keep to their places: none moves the end of the
// host, but one that begins the URL and holds all of it so far, or that ends
// what stands for the host; and what a target cannot have is percent-encoded, # as
// well, unless it begins the fragment of a whole URL.
func (r *reader) kept(m *message, t text) text {
	if !slices.ContainsFunc(t, func(s request.Segment) bool { return r.given(s) != "" }) {
		return t
	}
	host := 0 // how many segments there are before the path
	if m.Method != "CONNECT" && !strings.HasPrefix(t.Masked(), "/") {
		host = r.hostSegments(t)
	}
	t = slices.Clone(t)
	told := false
	for i := range t {
		if r.given(t[i]) == "" {
			continue
		}
		from := 0
		if i < host {
			if from = r.keptHost(t, i, host); from < 0 {
				return t
			}
		}
		if encodeValue(t, i, from) && !told {
			told = true
			r.Forgive("unencoded-target", "target", t[i].Range, r.valueOf(t[i])+"raw white space, # or non-ASCII in the target; sent percent-encoded", "give the variable its value percent-encoded")
		}
	}
	return t
}

// hostSegments is how many segments stand, at least in part, before the first
// slash, question mark or number sign of the input after the scheme.
func (r *reader) hostSegments(t text) int {
	before := false // the scheme has been read
	for i, s := range t {
		if s.Kind != request.Literal || r.given(s) != "" {
			continue
		}
		rest := s.Text
		if _, after, found := strings.Cut(rest, "://"); found && !before && !strings.ContainsAny(rest[:strings.Index(rest, "://")], "/?#") {
			rest = after
		}
		before = true
		if n := strings.IndexAny(rest, "/?#"); n == 0 && rest == s.Text {
			return i
		} else if n >= 0 {
			return i + 1
		}
	}
	return len(t)
}

// keptHost is where the path begins in a value that stands among the host; its
// length when all of it does, -1 after an error.
func (r *reader) keptHost(t text, i, host int) int {
	s := t[i]
	from := 0
	if i == 0 && len(t) > 1 && strings.HasPrefix(t[1].Text, "://") {
		return r.keptScheme(s)
	} else if scheme, _, whole := strings.Cut(s.Text, "://"); whole && i == 0 && !strings.ContainsAny(scheme, "/?#") {
		from = len(scheme) + len("://")
	}
	last := r.isLast(t, i, host) || from > 0 && strings.IndexAny(t[1].Text, ".:@-") != 0
	for j := from; j < len(s.Text); j++ {
		switch c := s.Text[j]; {
		case c == '@' && (from > 0 || r.userinfoFollows(t[i+1:host])):
		case c == '/' && last && (from > 0 || !r.foreign), c == '?' && last && from > 0:
			return j
		case strings.IndexByte(`/?#@\ `, c) >= 0:
			r.endsHost(s, c, "target")
			return -1
		}
	}
	return len(s.Text)
}

// keptScheme is the length of a scheme, -1 after an error.
func (r *reader) keptScheme(s request.Segment) int {
	if scheme := strings.ToLower(s.Text); scheme != "http" && scheme != "https" {
		r.Fail("unsupported-scheme", "target", s.Range, "the scheme is neither http nor https", "")
		return -1
	}
	return len(s.Text)
}

// isLast reports whether no text of the input stands between a segment and the
// end of the host.
func (r *reader) isLast(t text, i, host int) bool {
	for _, s := range t[i+1 : host] {
		if s.Kind == request.Literal && r.given(s) == "" && strings.IndexAny(s.Text, "/?#") != 0 {
			return false
		}
	}
	return true
}

// userinfoFollows reports whether an @ of the input ends the user and password
// that a value is a part of.
func (r *reader) userinfoFollows(rest text) bool {
	return slices.ContainsFunc(rest, func(s request.Segment) bool { return strings.Contains(s.Text, "@") && r.given(s) == "" })
}

// encodeValue percent-encodes what a value brings into the path or the query,
// and reports whether there is any.
func encodeValue(t text, i, from int) bool {
	s := t[i]
	path, fragment := s.Text[from:], ""
	if i == len(t)-1 && strings.Contains(s.Text, "://") {
		if n := strings.IndexByte(path, '#'); n >= 0 {
			path, fragment = path[:n], path[n:]
		}
	}
	encoded := uri.EncodeTarget(path)
	t[i].Text = s.Text[:from] + encoded + fragment
	return encoded != path
}

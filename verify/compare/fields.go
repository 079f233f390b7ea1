package compare

import (
	"slices"
	"sort"
	"strings"

	"snipgen/request"
)

// lines are the values of each field by its name in lower case.
type lines map[string][]string

func (c *comparison) fields(adds []string) (differences []PartDifference, added []string) {
	want, got := c.wantLines(), c.gotLines()
	listed := map[string]bool{}
	for _, name := range adds {
		listed[strings.ToLower(name)] = true
	}
	for _, name := range names(want, got) {
		if want[name] == nil && ownPersistence(name, got[name]) {
			continue
		}
		if want[name] == nil && listed[name] {
			added = append(added, name)
			continue
		}
		if name == "host" && got[name] == nil && c.withoutHost() {
			continue
		}
		if d, differs := c.field(name, want[name], got[name]); differs {
			differences = append(differences, d)
		}
	}
	return differences, added
}

// wantLines lists what has to arrive; a Host that is not in the request is the
// authority of its URL (RFC 9110, 7.2).
func (c *comparison) wantLines() lines {
	out := lines{}
	for i, f := range c.want.Fields {
		if !c.want.LeftToClient(i) {
			name := strings.ToLower(f.Name)
			out[name] = append(out[name], f.Value.String())
		}
	}
	if out["host"] == nil {
		out["host"] = []string{c.want.Authority.String()}
	}
	c.uncrumble(out)
	return out
}

// uncrumble joins lines of Cookie, which HTTP/2 may cut (RFC 9113, 8.2.3).
func (c *comparison) uncrumble(l lines) {
	if cookies := l["cookie"]; c.isHTTP2() && len(cookies) > 1 {
		l["cookie"] = []string{strings.Join(cookies, "; ")}
	}
}

func (c *comparison) isHTTP2() bool { return c.got.Version == "HTTP/2" }

// withoutHost: the request does without the field, which few clients leave out.
func (c *comparison) withoutHost() bool {
	return c.want.Count("Host") == 0 && slices.ContainsFunc(c.want.Without, func(name string) bool { return strings.EqualFold(name, "Host") })
}

func (c *comparison) gotLines() lines {
	out := lines{}
	for _, f := range c.got.Fields {
		if !request.IsFraming(f.Name) {
			name := strings.ToLower(f.Name)
			out[name] = append(out[name], f.Value)
		}
	}
	if c.isHTTP2() && c.got.Authority != "" && !slices.Equal(out["host"], []string{c.got.Authority}) {
		out["host"] = append([]string{c.got.Authority}, out["host"]...)
	}
	c.uncrumble(out)
	return out
}

// ownPersistence reports whether lines of a Connection that was not asked for
// tell only how long the client keeps the connection.
func ownPersistence(name string, got []string) bool {
	return name == "connection" && !slices.ContainsFunc(got, func(value string) bool {
		return !request.Persists(value) && !strings.EqualFold(value, "close")
	})
}

func names(want, got lines) []string {
	var out []string
	for name := range want {
		out = append(out, name)
	}
	for name := range got {
		if want[name] == nil {
			out = append(out, name)
		}
	}
	sort.Strings(out)
	return out
}

func (c *comparison) field(name string, want, got []string) (PartDifference, bool) {
	d := PartDifference{Part: "header:" + name, Kind: Changed, Want: show(want), Got: show(got)}
	switch {
	case equal(want, got):
		return d, false
	case name == "content-type" && c.parts != nil && c.parts.sameType:
		return d, false
	case len(got) == 0:
		d.Kind = Missing
	case len(want) == 0:
		d.Kind = Added
	case request.Combinable(name) && folds(want, got):
		d.Kind = Folded
	}
	return d, true
}

func equal(a, b []string) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}

// folds reports whether each value of got is one or more values of want in a
// row, joined by a comma and optional white space (RFC 9110, 5.3).
func folds(want, got []string) bool {
	if len(got) == 0 {
		return len(want) == 0
	}
	if len(want) == 0 || !strings.HasPrefix(got[0], want[0]) {
		return false
	}
	rest := got[0][len(want[0]):]
	if rest == "" && folds(want[1:], got[1:]) {
		return true
	}
	joined, ok := strings.CutPrefix(strings.TrimLeft(rest, " \t"), ",")
	if !ok {
		return false
	}
	next := append([]string{strings.TrimLeft(joined, " \t")}, got[1:]...)
	return folds(want[1:], next)
}

func show(values []string) string {
	out := make([]string, len(values))
	for i, v := range values {
		out[i] = clip(v)
	}
	return strings.Join(out, " and ")
}

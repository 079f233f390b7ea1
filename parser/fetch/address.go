package fetch

import "strings"

// splitURL is the URL of an address without its query and its fragment, and the
// query.
func (d *data) splitURL() (head, query text) {
	head, _, _ = d.url.cut("#")
	head, query, _ = head.cut("?")
	return head, query
}

// setQuery gives an address another query; an empty one is none.
func (d *data) setQuery(query text) {
	head, _ := d.splitURL()
	d.rebuild(head, query)
}

// rebuild makes the URL anew; its fragment stays, as text may come behind it.
func (d *data) rebuild(head, query text) {
	_, fragment, found := d.url.cut("#")
	if d.url = head; query.s != "" {
		d.url = d.url.plus(literal("?")).plus(query)
	}
	if found {
		d.url = d.url.plus(literal("#")).plus(fragment)
	}
}

// part is a property of an address (URL standard, 6.1).
func (d *data) part(v value, name string) (value, bool) {
	head, search := d.splitURL()
	out := value{kind: textual, at: v.at}
	switch name {
	case "searchParams":
		return value{kind: query, at: v.at, data: d}, true
	case "href":
		out.text = d.url
	case "search":
		if out.text = search; search.s != "" {
			out.text = literal("?").plus(search)
		}
	case "origin", "pathname":
		n := originSize(head.s)
		if n < 0 || strings.HasPrefix(head.s, mark) {
			return value{}, false
		}
		if out.text = head.slice(0, n); name == "pathname" {
			out.text = head.slice(n, len(head.s))
		}
	default:
		return value{}, false
	}
	return out, true
}

// put sets a property of an address. It reports whether it is one that is
// followed.
func (d *data) put(name string, v value) bool {
	t, ok := v.asText()
	if !ok {
		return false
	}
	switch name {
	case "href":
		d.url = t
	case "hash":
		d.url, _, _ = d.url.cut("#")
		d.url = d.url.plus(literal("#")) // it is not sent
	case "search":
		if strings.HasPrefix(t.s, "?") {
			t = t.slice(1, len(t.s))
		}
		d.setQuery(t.mapped(func(s string) string { return strings.ReplaceAll(s, "#", "%23") }))
	case "pathname":
		head, query := d.splitURL()
		n := originSize(head.s)
		if n < 0 || strings.HasPrefix(head.s, mark) || strings.ContainsAny(t.s, "?#") {
			return false
		}
		if !strings.HasPrefix(t.s, "/") {
			t = literal("/").plus(t)
		}
		d.rebuild(head.slice(0, n).plus(t), query)
	default:
		return false
	}
	return true
}

// applyTo is append, set and delete of the searchParams of an address, which
// write its query anew.
func (d *data) applyTo(r *reader, method string, args []value) bool {
	_, search := d.splitURL()
	p := value{kind: params, data: &data{members: parseParams(value{kind: textual, text: search})}}
	if !r.spend(len(d.url.s)+64*len(p.data.members)) || !p.apply(r, method, args) {
		return false
	}
	t, ok := encodeParams(p.data.members)
	if ok {
		d.setQuery(t)
	}
	return ok
}

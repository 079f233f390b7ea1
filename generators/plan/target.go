package plan

import (
	"slices"
	"strings"

	"snipgen/generators/literal"
	"snipgen/generators/view"
	"snipgen/request"
	"snipgen/request/uri"
)

func (p *Plan) planTarget() {
	r, v := p.req.With(), &p.View
	v.Method = literal.Text(r.Method)
	if verb, ok := p.Target.Verb(r.Method); ok {
		v.Verb = verb
	}
	v.IsGet, v.NoContent = r.Method == "GET", r.Method == "HEAD"
	v.TLS = r.Scheme != "http"
	v.Late = r.Scheme == "" && !p.req.Authority().IsPlain()
	v.URL = text(r.URL())
	if p.Uses.URLParts {
		p.planParts()
	}
	p.planQuery()
	v.InURL = v.Query == nil && !r.Query.IsEmpty()
}

// planParts sets what only templates that take the URL apart print.
func (p *Plan) planParts() {
	r, v := p.req.With(), &p.View
	v.Target = literal.Text(r.Target())
	v.Path = text(r.Path)
	v.Authority = text(r.Authority)
	v.Scheme = literal.Text(r.Scheme)
	v.Origin = literal.Text(r.Scheme + "://" + r.Authority.String())
	switch {
	case v.Late:
		p.planLate()
	case !p.req.Authority().IsPlain():
		v.Host = v.Authority // the port is part of it, or of what a reference holds
	default:
		p.planHost()
	}
}

// planLate is for a URL that begins with a reference: it brings the scheme, and
// may bring a part of the path.
func (p *Plan) planLate() {
	const parts literal.Unknown = "the parts of a URL that a reference begins"
	v := &p.View
	v.Scheme, v.Authority, v.Origin, v.Host, v.Target, v.Path = parts, parts, parts, parts, parts, parts
}

func (p *Plan) planHost() {
	host, port := uri.CutPort(p.req.Authority().With())
	p.View.Host = literal.Text(strings.Trim(host, "[]"))
	if number, err := literal.Number(port); err == nil {
		p.View.Port = number
	}
}

// planQuery takes the query out of the URL where the client's own form of it
// gives the same bytes.
func (p *Plan) planQuery() {
	n := (*pairStyle)(p.Target.Native.Query)
	if n == nil || p.odd {
		return
	}
	if n.Late {
		p.planLateQuery()
		return
	}
	pairs, ok := p.req.QueryPairs(p.exact)
	if !ok || !p.refs.allPercent(p.req.Query()) || !n.holds(pairs) || !n.keeps(p.Target.Dialect, pairs) || !n.same(pairs, p.req.Query().With()) {
		return
	}
	p.View.URL = text(bareURL(p.req.With()))
	p.View.Before = text(emptyQueryURL(p.req.With()))
	p.View.Query = pairViews(p.Target.Dialect, p.refs.plain(pairs))
}

// bareURL is the URL without its query.
func bareURL(r *request.Request) request.Value {
	bare := r.At(r.Scheme, r.Authority.String())
	bare.HasQuery = false
	return bare.URL()
}

// emptyQueryURL is the URL up to the query.
func emptyQueryURL(r *request.Request) request.Value {
	bare := r.At(r.Scheme, r.Authority.String())
	bare.Query = request.Value{}
	return bare.URL()
}

func pairViews(d *literal.Dialect, pairs []request.Pair) *view.Pairs {
	out := &view.Pairs{Pairs: make([]view.Pair, len(pairs)), Repeats: repeat(pairs, pairName)}
	out.Record = !out.Repeats && d.KeepsNames(namesOf(pairs))
	out.Sorted = slices.IsSortedFunc(pairs, byName)
	for i, p := range pairs {
		out.Pairs[i] = view.Pair{Name: literal.Text(p.Name), Value: literal.Text(p.Value)}
	}
	if out.Repeats {
		group(out, pairs)
	}
	return withOnly(out)
}

func byName(a, b request.Pair) int { return strings.Compare(a.Name, b.Name) }

// group gives the values of each repeated name to the first pair of it.
func group(v *view.Pairs, pairs []request.Pair) {
	first := make(map[string]int, len(pairs))
	for i, p := range pairs {
		j, seen := first[p.Name]
		if !seen {
			first[p.Name] = i
			continue
		}
		v.Pairs[i].Repeated = true
		v.Pairs[j].Values = append(v.Pairs[j].Values, v.Pairs[i].Value)
	}
}

package secrets

import (
	"snipgen/request"
)

// Bounds on what code reads from the environment: different variables of a
// run, and references of one call of Hide. Code with more is of no use to
// anyone.
const (
	maxVariables  = 1000
	maxReferences = 10_000
)

// copyOf is a request that may be changed.
func copyOf(r *request.Request) *request.Request {
	c := r.At(r.Scheme, "")
	c.Authority = r.Authority
	c.Fields = append([]request.Field(nil), r.Fields...)
	return c
}

// replaced is the request without its secrets. Note is called for each.
func (h *Hider) replaced(r *request.Request, note func(*component, *secret)) *request.Request {
	out := copyOf(r)
	out.Losses = h.cleaned(r.Losses)
	each(r, func(p *component) {
		if v, ok := h.rewritten(p, note); ok {
			p.set(out, v)
		}
	})
	return out
}

// name gives a secret its variable, as long as code may have more of them.
func (h *Hider) name(x *secret) {
	if h.mode == Environment && x.unfit == fits {
		if h.references++; h.references > maxReferences || h.names.isFull(x) {
			x.unfit = many
		}
	}
	x.variable = h.names.of(x)
	if k := h.known.texts[x.raw]; k != nil && k.variable == "" {
		k.variable = x.variable
	}
}

// coded is what stands in place of secrets that are encoded together.
func (h *Hider) coded(s *span) request.Segment {
	out := make([]request.Segment, len(s.parts))
	for i, p := range s.parts {
		out[i] = p.segment
		if p.secret != nil {
			out[i] = h.segment(p.secret)
		}
	}
	return request.Pieces(out).Base64(s.secret.at)
}

// segment is what stands in place of a secret.
func (h *Hider) segment(x *secret) request.Segment {
	if h.mode == Environment && x.unfit == fits {
		return request.Segment{Kind: request.Environment, Text: x.variable, Range: x.at, Encoded: x.coding.isEncoded(x.raw)}
	}
	return request.Segment{Text: x.coding.quoted(h.text(x.variable)), Range: x.at}
}

// text is what stands in place of a secret where no reference can stand.
func (h *Hider) text(variable string) string {
	if h.mode != Environment && h.mode != Placeholder {
		return redacted
	}
	text, ok := h.texts[variable]
	if !ok {
		text = "YOUR_" + variable
		if len(h.texts) < 2*maxVariables {
			h.texts[variable] = text
		}
	}
	return text
}

// label stands for a variable where people read it.
func (h *Hider) label(variable string) string {
	if h.mode == Environment {
		return variable
	}
	return h.text(variable)
}

// Reveal returns the request with the secrets in the places of their
// environment variables.
func (h *Hider) Reveal(r *request.Request) *request.Request {
	values := h.Variables()
	if len(values) == 0 {
		return r
	}
	return request.Resolve(r, func(s request.Segment) (string, bool) {
		value, ours := values[s.Text]
		return value, ours && s.Kind == request.Environment
	})
}

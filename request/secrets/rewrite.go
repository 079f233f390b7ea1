package secrets

import (
	"encoding/base64"
	"maps"
	"strings"

	"snipgen/request"
)

// copyOf is a request that may be changed.
func copyOf(r *request.Request) *request.Request {
	c := r.At(r.Scheme, "")
	c.Authority = r.Authority
	c.Fields = append([]request.Field(nil), r.Fields...)
	return c
}

// replaced is the request without its secrets.
func (s *subject) replaced(h *Hider) *request.Request {
	r := copyOf(s.request)
	r.Name = h.clean(r.Name)
	r.Losses = h.cleaned(r.Losses)
	for _, p := range s.places {
		if len(p.spans) > 0 {
			p.set(r, p.view.splice(p.spans, h.replacement))
		}
	}
	if s.proxy != nil && len(s.proxy.spans) > 0 {
		r.Options = maps.Clone(r.Options)
		s.proxy.set(r, s.proxy.view.splice(s.proxy.spans, h.replacement))
	}
	return r
}

// replacement is what stands in place of a span.
func (h *Hider) replacement(s span) []request.Segment {
	out := make([]request.Segment, len(s.parts))
	for i, p := range s.parts {
		out[i] = p.segment
		if p.secret != nil {
			out[i] = h.segment(p.secret)
		}
	}
	if !s.base64 {
		return out
	}
	return []request.Segment{encoded(request.Segment{Kind: request.Base64, Parts: merged(out), Range: s.parts[0].at()})}
}

func (p *part) at() request.Range {
	if p.secret != nil {
		return p.secret.at
	}
	return p.segment.Range
}

// encoded is a Base64 segment of literals as the text that it stands for.
func encoded(s request.Segment) request.Segment {
	for _, p := range s.Parts {
		if p.Kind != request.Literal {
			return s
		}
	}
	return request.Segment{Text: base64.StdEncoding.EncodeToString([]byte(textOf(s.Parts))), Range: s.Range}
}

func textOf(literals []request.Segment) string {
	var out strings.Builder
	for _, s := range literals {
		out.WriteString(s.Text)
	}
	return out.String()
}

// segment is what stands in place of a secret.
func (h *Hider) segment(x *secret) request.Segment {
	if h.mode == Environment && !x.unfit {
		return request.Segment{Kind: request.Environment, Text: x.variable, Range: x.at, Encoded: x.coding.isEncoded(x.raw)}
	}
	return request.Segment{Text: x.coding.quoted(h.text(x.variable)), Range: x.at}
}

// text is what stands in place of a secret where no reference can stand.
func (h *Hider) text(variable string) string {
	if h.mode == Environment || h.mode == Placeholder {
		return "YOUR_" + variable
	}
	return redacted
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

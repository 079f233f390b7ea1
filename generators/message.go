package generators

import (
	"errors"
	"slices"

	"snipgen/generators/manifest"
	"snipgen/generators/message"
	"snipgen/request"
)

// messageOptions reads those options of a message that are set. They have been
// checked.
func messageOptions(options map[string]string) message.Options {
	var out message.Options
	if s, set := options["follow"]; set {
		follow, _ := manifest.Boolean(s)
		out.NoFollow = !follow
	}
	if s, set := options["timeout"]; set {
		ms, _ := manifest.Duration(s)
		out.Timeout = int(ms)
	}
	return out
}

// write makes the message for a request. It fails with *Refused.
func (g *Generator) write(r *request.Request, exact bool) (*Snippet, error) {
	options := g.message
	options.Exact = exact
	text, err := g.Target.Message.Write(r, options)
	var refusal *message.Refusal
	switch {
	case errors.As(err, &refusal):
		return nil, &Refused{Target: g.Target.ID, Reasons: refusal.Reasons}
	case err != nil:
		return nil, g.fault(err)
	}
	text.Equivalent = text.Equivalent || encodesForms(r)
	return &Snippet{Code: text.Code, Fidelity: labelOf(text), Warnings: text.Notes}, nil
}

// encodesForms reports whether a reference is encoded as in forms: messages
// have no word for a + in place of %20.
func encodesForms(r *request.Request) bool {
	return slices.ContainsFunc(r.References(), func(s request.Segment) bool { return s.Kind == request.Percent && s.Form })
}

func labelOf(text *message.Text) Fidelity {
	for _, d := range text.Notes {
		if d.Severity == request.Warning {
			return Partial
		}
	}
	if text.Equivalent {
		return Equivalent
	}
	return Exact
}

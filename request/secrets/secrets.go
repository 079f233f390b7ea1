// Package secrets takes the secrets out of requests before code is made of
// them. It finds them by their place: fields, cookies and members that are
// named as secrets are, user and password of a URL, and texts that begin as
// the tokens of well-known services do.
//
// Requests are not changed: what comes out are copies, in which references to
// environment variables, or other texts, stand where the secrets stood.
package secrets

import (
	"fmt"
	"slices"
	"strings"
	"sync"

	"snipgen/request"
	"snipgen/request/envname"
)

// Mode is what is done about secrets.
type Mode string

const (
	Keep        Mode = "keep"        // they stay as they are
	Environment Mode = "env"         // the snippet reads them from environment variables
	Placeholder Mode = "placeholder" // a text says what belongs there, such as YOUR_API_TOKEN
	Redact      Mode = "redact"      // REDACTED stands there
	Refuse      Mode = "error"       // each of them is an error
)

// Modes lists all modes.
var Modes = []Mode{Keep, Environment, Placeholder, Redact, Refuse}

// redacted stands for every secret in the mode of that name.
const redacted = "REDACTED"

// Hider hides the secrets of the requests of one run, so that a value has the
// same name in all of them, and different values have different names. A nil
// Hider keeps all. It may be used by several goroutines.
type Hider struct {
	mode Mode
	own  map[string]string // variables by the fields and members in lower case that the caller names

	mu         sync.Mutex
	names      names
	known      registry
	references int // that code has so far, of one call of Hide

	texts    map[string]string // that stand in place of secrets, by their variables
	naturals map[string]string // names of variables for members, by the names of these
}

// New makes a hider. Names are fields and members that are secrets besides
// those that are known, in any case, with their variables. It fails when a
// mode is not known, or a variable is not an identifier or is reserved, as
// package envname says.
func New(mode Mode, names map[string]string) (*Hider, error) {
	h := &Hider{mode: mode, own: map[string]string{}, known: registry{texts: map[string]*known{}}, texts: map[string]string{}, naturals: map[string]string{}}
	if !isMode(mode) {
		return nil, fmt.Errorf("no mode for secrets is named %q", mode)
	}
	for name, variable := range names {
		switch {
		case !envname.IsValid(variable):
			return nil, fmt.Errorf("%q cannot be the name of an environment variable", variable)
		case envname.Reserved(variable):
			return nil, fmt.Errorf("%s is an environment variable that programs obey, and a secret of a request must not be in it", variable)
		}
		h.own[strings.ToLower(name)] = variable
	}
	return h, nil
}

func isMode(mode Mode) bool {
	for _, m := range Modes {
		if m == mode {
			return true
		}
	}
	return false
}

// Hides reports whether secrets are to be kept out of what is printed.
func (h *Hider) Hides() bool { return h != nil && h.mode != Keep }

// Refuses reports whether each secret is an error.
func (h *Hider) Refuses() bool { return h != nil && h.mode == Refuse }

// Hide returns copies of the requests without their secrets. The findings are
// those about the requests so far, with what there is to say about secrets
// added and with no secret left in them. When each secret is an error, the
// requests that have one are left out.
func (h *Hider) Hide(requests []*request.Request, found []request.Diagnostic) ([]*request.Request, []request.Diagnostic) {
	if !h.Hides() {
		return requests, found
	}
	h.mu.Lock()
	defer h.mu.Unlock()
	for _, r := range requests {
		h.names.reserve(r)
	}
	for _, r := range requests {
		each(r, h.learn)
	}
	h.known.build()
	h.references = 0
	switch {
	case h.known.full:
		return nil, append(h.cleaned(found), tooMany(requests))
	case h.mode == Refuse:
		return h.refuse(requests, found)
	}
	return h.replaceAll(requests, found)
}

// learn takes the secrets that a component tells to those that are known.
func (h *Hider) learn(p *component) {
	h.leaves(p, func(l leaf) {
		h.told(p, l, func(s *span) {
			s.each(func(x *secret) {
				h.known.learn(x, p)
				if x.given && h.mode != Refuse { // others leave this name to it
					h.names.of(x)
				}
			})
			if s.parts != nil && len(s.secret.raw) > 1 { // the Base64 text itself
				h.known.add(s.secret.raw, &known{natural: "API_CREDENTIALS"})
			}
		})
	})
	for _, s := range p.view.segments {
		h.learnNames(p, s)
	}
}

// learnNames takes tokens in the names of references to what is known.
func (h *Hider) learnNames(in *component, s request.Segment) {
	if s.Kind == request.Literal {
		return
	}
	for _, text := range append([]string{s.Text}, s.Args...) {
		h.learn(&component{kind: reference, request: in.request, view: viewOfText(text, s.Range)})
	}
	if len(s.Parts) > 0 {
		h.learn(&component{kind: reference, request: in.request, view: viewOfSegments(s.Parts, s.Range)})
	}
}

func tooMany(requests []*request.Request) request.Diagnostic {
	at := requests[len(requests)-1].Range
	return request.Diagnostic{
		Severity: request.Error, Code: "too-many-secrets", Range: request.Range{Start: at.Start, End: at.Start},
		Message: "there are more different secrets than can be told from other text",
		Hint:    "convert fewer requests at a time, or keep the secrets with --secrets keep",
	}
}

// loses reports whether a text stands in place of a secret where the value of a
// variable is asked for.
func (h *Hider) loses(x *secret) bool {
	return h.mode == Environment && x.unfit != fits && x.unfit != outside
}

// replaceAll makes requests without secrets, and notes about these: one for
// each variable, and for each text that stands in its place.
func (h *Hider) replaceAll(requests []*request.Request, found []request.Diagnostic) ([]*request.Request, []request.Diagnostic) {
	out := make([]*request.Request, len(requests))
	told := map[string]bool{}
	var notes, all request.Findings
	end := 0
	for i, r := range requests {
		var losses []request.Diagnostic
		out[i] = h.replaced(r, func(p *component, x *secret) {
			if h.loses(x) && len(losses) == 0 { // one lowers the label; the notes name all
				losses = append(losses, h.note(p, x))
			}
			key := x.variable
			if x.unfit != fits {
				key = h.text(x.variable)
			}
			end = max(end, x.at.End)
			switch {
			case told[key]:
			case notes.IsFull(): // those of one variable are not told apart any more
				notes.LeaveOut(request.Info, x.at)
			default:
				told[key] = true
				notes.Add(h.note(p, x))
			}
		})
		if len(losses) > 0 {
			out[i].Losses = append(slices.Clip(out[i].Losses), losses...)
		}
	}
	all.AddAll(h.cleaned(found))
	all.AddAll(notes.List(end))
	return out, all.List(end)
}

// refuse reports every secret and leaves out the requests that have one.
func (h *Hider) refuse(requests []*request.Request, found []request.Diagnostic) ([]*request.Request, []request.Diagnostic) {
	var out []*request.Request
	var all request.Findings
	all.AddAll(h.cleaned(found))
	end := 0
	for _, r := range requests {
		clean := true
		h.replaced(r, func(p *component, x *secret) {
			clean = false
			if end = max(end, x.at.End); all.IsFull() && all.HaveErrors() {
				all.LeaveOut(request.Error, x.at)
			} else {
				all.Add(h.refusal(p, x))
			}
		})
		if clean {
			out = append(out, r)
		}
	}
	return out, all.List(end)
}

func (h *Hider) refusal(p *component, x *secret) request.Diagnostic {
	return request.Diagnostic{
		Severity: request.Error, Code: "secret", Part: h.cleanPart(p.part()), Range: x.at, Message: h.titleOf(p, x.name) + " is a secret",
		Hint: "--secrets env reads it from the environment, placeholder and redact put a text in its place, keep takes it as it is",
	}
}

// note says what stands in the place of a secret.
func (h *Hider) note(p *component, x *secret) request.Diagnostic {
	title := h.titleOf(p, x.name)
	d := request.Diagnostic{Severity: request.Info, Code: "secret-hidden", Part: h.cleanPart(p.part()), Range: x.at}
	d.Message = title + " is not in the code: " + h.text(x.variable) + " stands there"
	switch {
	case h.mode != Environment:
	case h.loses(x):
		d.Severity, d.Loss, d.Hint = request.Warning, true, x.unfit.hint()
	case x.unfit == fits:
		d.Code, d.Message = "secret-env", title+" is read from the environment variable "+x.variable+x.manner()
	}
	return d
}

// Variables are the environment variables that stand for secrets, with the
// secrets.
func (h *Hider) Variables() map[string]string {
	if h == nil || h.mode != Environment {
		return nil
	}
	h.mu.Lock()
	defer h.mu.Unlock()
	out := make(map[string]string, len(h.names.values))
	for name, value := range h.names.values {
		out[name] = value
	}
	return out
}

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

	mu    sync.Mutex
	names names
	known map[string]*secret // by its text, in other encodings too
	found *finder            // of all that is in known
}

// New makes a hider. Names are fields and members that are secrets besides
// those that are known, in any case, with their variables. It fails when a
// mode is not known, or a variable is not an identifier or is reserved, as
// package envname says.
func New(mode Mode, names map[string]string) (*Hider, error) {
	h := &Hider{mode: mode, own: map[string]string{}, known: map[string]*secret{}}
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
	all := make([]*subject, len(requests))
	for i, r := range requests {
		h.names.reserve(r)
		all[i] = h.inspect(r)
	}
	h.found = newFinder(h.known)
	for _, s := range all {
		s.findRepeated(h)
	}
	if h.mode == Refuse {
		return h.refuse(all, found)
	}
	h.nameAll(all)
	return h.replaceAll(all, h.cleaned(found))
}

// nameAll gives each value its variable: first where the caller names one.
func (h *Hider) nameAll(all []*subject) {
	for _, given := range []bool{true, false} {
		for _, s := range all {
			s.each(func(_ *place, x *secret) {
				if x.given == given {
					x.variable = h.names.of(x)
				}
			})
		}
	}
}

func (h *Hider) replaceAll(all []*subject, found []request.Diagnostic) ([]*request.Request, []request.Diagnostic) {
	out := make([]*request.Request, len(all))
	told := map[string]bool{} // by the variable, and by what stands there
	for i, s := range all {
		out[i] = s.replaced(h)
		s.each(func(p *place, x *secret) {
			key := x.variable
			if x.unfit {
				key = h.text(x.variable)
			}
			if !told[key] && len(found) < request.MaxDiagnostics {
				told[key] = true
				found = append(found, h.note(p, x))
			}
		})
	}
	return out, found
}

// refuse reports every secret and leaves out the requests that have one.
func (h *Hider) refuse(all []*subject, found []request.Diagnostic) ([]*request.Request, []request.Diagnostic) {
	var out []*request.Request
	found = h.cleaned(found)
	for _, s := range all {
		clean := true
		s.each(func(p *place, x *secret) {
			clean = false
			found, _ = request.Report(found, refusal(p, x), false, x.at.End)
		})
		if clean {
			out = append(out, s.request)
		}
	}
	return out, found
}

func refusal(p *place, x *secret) request.Diagnostic {
	return request.Diagnostic{
		Severity: request.Error, Code: "secret", Part: p.part, Range: x.at, Message: x.title + " is a secret",
		Hint: "--secrets env reads it from the environment, placeholder and redact put a text in its place, keep takes it as it is",
	}
}

// note says what stands in the place of a secret.
func (h *Hider) note(p *place, x *secret) request.Diagnostic {
	d := request.Diagnostic{Severity: request.Info, Code: "secret-hidden", Part: p.part, Range: x.at}
	d.Message = x.title + " is not in the code: " + h.text(x.variable) + " stands there"
	switch {
	case h.mode != Environment:
	case !x.unfit:
		d.Code, d.Message = "secret-env", x.title+" is read from the environment variable "+x.variable+x.manner()
	case !p.option:
		d.Severity = request.Warning
		d.Hint = "it has bytes that clients do not send as they are when they come from a variable"
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

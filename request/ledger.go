package request

import "slices"

// LossLedger tells whose the losses of a script are: those of the requests that
// are made of the values, wherever in the script the values stand. A reader
// opens an account for the value of a variable, and for a request; what is lost
// meanwhile, and what variables are read that lost something, stands in it.
// What is in no closed account is everyone's, as [GiveLosses] has it. The zero
// value is ready.
type LossLedger struct {
	open  []Diagnostic
	owned map[lossKey]bool
	given [][]Diagnostic // by request
}

type lossKey struct {
	code string
	at   Range
}

func keyOf(d *Diagnostic) lossKey { return lossKey{d.Code, d.Range} }

// Note takes a diagnostic down, if it is a loss.
func (l *LossLedger) Note(d Diagnostic) {
	if d.Loss {
		l.open = append(l.open, d)
	}
}

// Use tells that a value is read that has lost something.
func (l *LossLedger) Use(losses []Diagnostic) {
	for i := range losses {
		if !slices.ContainsFunc(l.open, func(d Diagnostic) bool { return keyOf(&d) == keyOf(&losses[i]) }) {
			l.open = append(l.open, losses[i])
		}
	}
}

// Open begins an account. What it returns is for [LossLedger.Close].
func (l *LossLedger) Open() (outer []Diagnostic) {
	outer, l.open = l.open, nil
	return outer
}

// Close ends an account and returns what is in it.
func (l *LossLedger) Close(outer []Diagnostic) []Diagnostic {
	own := slices.Clip(l.open)
	l.open = outer
	for i := range own {
		if l.owned == nil {
			l.owned = map[lossKey]bool{}
		}
		l.owned[keyOf(&own[i])] = true
	}
	return own
}

// Give gives the next request what is in the account that is open.
func (l *LossLedger) Give() { l.given = append(l.given, slices.Clone(l.open)) }

// GiveLosses gives each request its losses, and those among what was found that
// are of no account.
func (l *LossLedger) GiveLosses(requests []*Request, found []Diagnostic) {
	rest := found
	if len(l.owned) > 0 {
		rest = slices.DeleteFunc(slices.Clone(found), func(d Diagnostic) bool { return d.Loss && l.owned[keyOf(&d)] })
	}
	GiveLosses(requests, rest)
	for i, losses := range l.given {
		requests[i].Losses = append(requests[i].Losses, losses...)
	}
}

package request

// LossLedger tells whose the losses of a script are: those of the requests that
// are made of the values, wherever in the script the values stand. A reader
// opens an account for the value of a variable, and for a request; what is lost
// meanwhile, and what variables are read that lost something, stands in it.
// What is in no closed account is everyone's, as [GiveLosses] has it. The zero
// value is ready.
type LossLedger struct {
	open  LossAccount
	owned map[lossKey]bool
	given [][]Diagnostic // by request
}

// LossAccount is an account that another was opened in.
type LossAccount struct {
	losses []Diagnostic
	seen   map[lossKey]bool
}

type lossKey struct {
	code string
	at   Range
}

func keyOf(d *Diagnostic) lossKey { return lossKey{d.Code, d.Range} }

// maxUsed bounds the losses that a value hands on: one lowers the label, and a
// value may be read as often as the script is long.
const maxUsed = 10

// Note takes a diagnostic down, if it is a loss.
func (l *LossLedger) Note(d Diagnostic) {
	if d.Loss && len(l.open.losses) < MaxDiagnostics {
		l.open.add(&d)
	}
}

// Use tells that a value is read that has lost something.
func (l *LossLedger) Use(losses []Diagnostic) {
	for i := range losses[:min(len(losses), maxUsed)] {
		l.open.add(&losses[i])
	}
}

func (a *LossAccount) add(d *Diagnostic) {
	if a.seen[keyOf(d)] {
		return
	}
	if a.seen == nil {
		a.seen = map[lossKey]bool{}
	}
	a.seen[keyOf(d)] = true
	a.losses = append(a.losses, *d)
}

// Open begins an account. What it returns is for [LossLedger.Close].
func (l *LossLedger) Open() (outer LossAccount) {
	outer, l.open = l.open, LossAccount{}
	return outer
}

// Close ends an account and returns what is in it.
func (l *LossLedger) Close(outer LossAccount) []Diagnostic {
	own := l.open.losses
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
func (l *LossLedger) Give() {
	l.given = append(l.given, append([]Diagnostic(nil), l.open.losses...))
}

// GiveLosses gives each request its losses, and those among what was found that
// are of no account.
func (l *LossLedger) GiveLosses(requests []*Request, found []Diagnostic) {
	rest := make([]Diagnostic, 0, len(found))
	for i := range found {
		if !found[i].Loss || !l.owned[keyOf(&found[i])] {
			rest = append(rest, found[i])
		}
	}
	GiveLosses(requests, rest)
	for i, losses := range l.given {
		requests[i].Losses = append(requests[i].Losses, losses...)
	}
}

// BothLosses are those of two values of which one is made, as far as it hands
// them on.
func BothLosses(a, b []Diagnostic) []Diagnostic {
	out := append([]Diagnostic(nil), a[:min(len(a), maxUsed)]...)
	return append(out, b[:min(len(b), maxUsed-len(out))]...)
}

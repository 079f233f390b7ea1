package conformance

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"time"

	"snipgen"
	"snipgen/conformance/lab"
	"snipgen/request"
	"snipgen/verify/capture"
	"snipgen/verify/capture/secure"
	"snipgen/verify/compare"
	"snipgen/verify/process"
)

// Named is a request of the corpus.
type Named struct {
	Name    string
	Source  string // the text that Request was read from; "" where it does not tell all of it
	Request *request.Request
	Want    *request.Request // what has to arrive when the request has references; nil for Request
	Env     []string         // the variables of the references: "NAME=value"
	Values  *Values          // of references; nil where Env has them
	Options snipgen.Options
}

// Matrix examines targets over a corpus.
type Matrix struct {
	Subject  Subject
	Lab      *lab.Lab
	Corpus   []Named
	Progress io.Writer // a line now and then
	Passed   *Passed   // verdicts to be used again; nil: every cell runs

	// Secure makes the servers, when requests go over TLS; nil for HTTP/1.1
	// without it.
	Secure *secure.Authority
}

// listen starts a server of one request, and tells the scheme of its URLs.
func (m *Matrix) listen() (server *capture.Server, scheme string, err error) {
	if m.Secure != nil {
		server, err = m.Secure.Listen()
		return server, "https", err
	}
	server, err = capture.Listen()
	return server, "http", err
}

// Run examines one target over the whole corpus. It fails only when the
// laboratory does; what is wrong with the target is in the cells.
func (m *Matrix) Run(ctx context.Context, t Target) ([]*Cell, error) {
	started := time.Now()
	cells := make([]*Cell, len(m.Corpus))
	keys := make([]string, len(m.Corpus))
	var runs []*run
	for i, named := range m.Corpus {
		if m.Passed != nil && m.Secure == nil {
			keys[i] = m.Passed.key(m.Subject, t, named)
			if cells[i] = m.Passed.find(keys[i], t, named); cells[i] != nil {
				continue
			}
		}
		r, err := m.prepare(t, named)
		if err != nil {
			return nil, err
		}
		if cells[i] = r.cell; r.server != nil {
			defer r.server.Close()
			runs = append(runs, r)
		}
	}
	if err := m.runAll(ctx, t, runs); err != nil {
		return nil, err
	}
	if err := m.keep(keys, cells); err != nil {
		return nil, err
	}
	fmt.Fprintf(m.Progress, "conformance: %-24s %s in %.1f s\n", t.ID, Count(cells), time.Since(started).Seconds())
	return cells, nil
}

func (m *Matrix) keep(keys []string, cells []*Cell) error {
	for i, c := range cells {
		if m.Passed == nil || !c.Ran.IsZero() {
			continue
		}
		if err := m.Passed.keep(keys[i], c); err != nil {
			return err
		}
	}
	return nil
}

// run is a cell on its way.
type run struct {
	cell   *Cell
	target Target
	want   *request.Request
	server *capture.Server // nil when there is nothing to run
	job    process.Job
	began  time.Time      // no snippet ran before
	local  *time.Location // where it runs
}

// prepare points the model at a server of its own and renders it.
func (m *Matrix) prepare(t Target, named Named) (*run, error) {
	r := &run{cell: &Cell{Target: t.ID, Request: named.Name, Message: t.Run == ""}, target: t}
	server, scheme, err := m.listen()
	if err != nil {
		return nil, err
	}
	req := named.at(scheme, server)
	if r.want = req; named.Want != nil {
		r.want = named.Want.At(scheme, server.Authority())
	}
	result, err := m.Subject.Convert(req, t.ID, named.Options)
	if err != nil {
		server.Close()
		r.cell.refuse(err)
		return r, nil
	}
	r.server = server
	r.cell.Code, r.cell.Fidelity, r.cell.Lost = result.Code, result.Fidelity, result.Lost
	r.job = process.Job{Target: t.ID, File: "snippet." + t.Extension, Run: t.Run, Source: result.Code, Origin: scheme + "://" + server.Authority(), Env: named.Env}
	if named.Values != nil {
		err = r.give(named, req, result)
	}
	return r, err
}

// at is the request pointed at the server, as far as its references do not.
func (n Named) at(scheme string, server *capture.Server) *request.Request {
	if n.Values == nil || n.Request.Authority.IsLiteral() {
		return n.Request.At(scheme, server.Authority())
	}
	return n.Request
}

// give sets the values of references.
func (r *run) give(named Named, req *request.Request, result Result) (err error) {
	authority := r.server.Authority()
	r.job.Env, r.job.Source = named.Values.inputs(result.Inputs, r.job.Source, authority, req)
	r.job.Own, r.job.Links, r.local = []string{"TZ=" + named.Values.Zone}, named.Values.Links, named.Values.location(r.target)
	if named.Want == nil {
		r.want, err = named.Values.resolve(req, result.Inputs, authority)
	}
	return err
}

func (c *Cell) refuse(err error) {
	var refusal *Refusal
	if !errors.As(err, &refusal) || len(refusal.Reasons) == 0 {
		c.fault("no snippet and no reason: %v", err)
		return
	}
	c.Refused, c.Lost = true, refusal.Reasons
}

func (m *Matrix) runAll(ctx context.Context, t Target, runs []*run) error {
	jobs := make([]process.Job, len(runs))
	for i, r := range runs {
		jobs[i] = r.job
	}
	ended, told := 0, time.Now()
	for _, r := range runs {
		r.began = told
	}
	return m.Lab.Run(ctx, jobs, func(i int, o process.Outcome) {
		runs[i].finish(o)
		if ended++; time.Since(told) > 5*time.Second {
			fmt.Fprintf(m.Progress, "conformance: %-24s %d of %d\n", t.ID, ended, len(runs))
			told = time.Now()
		}
	})
}

// finish looks at what has arrived. The server is closed first, so that a
// message that is still under way is seen too.
func (r *run) finish(o process.Outcome) {
	r.server.Close()
	messages := r.server.Messages()
	if strings.HasPrefix(r.target.ID, "javascript/") {
		messages = r.server.Requests()
	}
	r.cell.Outcome = o
	if len(messages) == 1 && r.local != nil {
		r.want, r.cell.Faults = asComputed(r.want, messages[0], r.began, r.local)
	}
	r.cell.Report = compare.Requests(r.want, messages, r.target.Adds)
	r.cell.judge(r.target.Adds)
}

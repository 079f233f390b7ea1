package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"os"
	"runtime"
	"slices"
	"strings"
	"time"

	"snipgen"
	"snipgen/verify/capture"
	"snipgen/verify/compare"
	"snipgen/verify/process"
)

// verifyCmd runs snippets against a server of its own and compares what they
// send with the request. It never contacts the request's host.
type verifyCmd struct {
	Files []string `arg:"" optional:"" name:"file" help:"Files with requests; - or none is standard input"`

	targetFlags
	JSON      bool          `name:"json" help:"Print a JSON object"`
	TimeLimit time.Duration `default:"60s" placeholder:"DURATION" help:"How long one snippet may take (default 60s)"`

	readFlags
}

// Help is what the help says besides the flags.
func (*verifyCmd) Help() string {
	return `Each snippet is made for a server on 127.0.0.1 and run in a directory of its own;
the host of the request is never contacted, nor is a proxy. A library that npm,
Composer or Maven has put into the working directory is found.

Exit status: 0 every target that is named sends what its label says; 1 one sends
something else, fails, or cannot be run here (one that a pattern chose may be
left out), or nothing is verified; 2 wrong use; 3 a warning stands and --strict
is given.`
}

// check is one snippet with what came of running it.
type check struct {
	conversion *conversion
	made       *snippet
	adds       []string // fields that the client may add by itself

	verdict verdict
	claim   snipgen.Fidelity // the label of what ran
	claimed []string         // the parts that its warnings name
	report  compare.Report   // when the snippet ran
	reason  string           // why not, or what was wrong with the run
	hint    string
	output  []string // what the snippet printed, when that explains something
	madeUp  []string // variables of the environment that are not set, and got a value
}

// verdict is what is known of a snippet in the end.
type verdict string

const (
	verified  verdict = "verified"  // sends what its label says
	different verdict = "different" // sends something else than its label says
	broken    verdict = "broken"    // fails, or does not end
	missing   verdict = "missing"   // its runtime or its library is not on the machine
	notMade   verdict = "refused"   // the target cannot send the request
)

// Run verifies each snippet that there is.
func (c *verifyCmd) Run(s *session) error {
	s.watch()
	if c.TimeLimit <= 0 {
		return &usageError{message: "--time-limit has to be longer than nothing", hint: "write it as 30s or 2m"}
	}
	converter, targets, err := c.choose(s)
	if err != nil {
		return err
	}
	inputs, err := c.read(s, c.Files, true)
	if err != nil {
		return err
	}
	conversions, err := c.convert(s, converter, inputs, targets, c.Strict)
	if err != nil {
		return err
	}
	checks := checksOf(conversions)
	if err := c.verifyAll(s, converter, checks); err != nil {
		return err
	}
	if c.JSON {
		err = s.asJSON(func(w *bufio.Writer) error { return printChecksJSON(w, inputs, conversions, checks) })
	}
	s.conclude(checks)
	return err
}

func checksOf(conversions []conversion) []*check {
	var all []*check
	for i := range conversions {
		c := &conversions[i]
		for j := range c.snippets {
			made := &c.snippets[j]
			all = append(all, &check{conversion: c, made: made, adds: made.target.Adds(), verdict: notMade})
		}
	}
	return all
}

// verifyAll runs as many snippets at a time as there are processors, and
// prints each in its turn. It fails when it is interrupted.
func (c *verifyCmd) verifyAll(s *session, converter *snipgen.Converter, checks []*check) error {
	s.seeToSignals()
	ctx, stop := untilInterrupted()
	defer stop()
	defer surviveBrokenPipe()()
	dir, err := os.MkdirTemp("", "snipgen-verify")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	environment, err := neutral(dir)
	if err != nil {
		return err
	}
	v := &verification{flags: &c.targetFlags, converter: converter, dir: dir, environment: environment, limit: c.TimeLimit, secrets: s.secrets}
	ended := v.start(ctx, checks)
	bar := newProgress(s, len(checks))
	for i, k := range checks {
		bar.show(i, k)
		<-ended[i]
		bar.clear()
		if ctx.Err() != nil {
			v.wait(ended)
			return interruptedRuns(ctx)
		}
		if !c.JSON {
			s.asText(func(w *bufio.Writer) { printCheck(w, k, several(checks)) })
			if err := s.out.Flush(); err != nil {
				stop()
				v.wait(ended)
				return unread(err)
			}
		}
	}
	return nil
}

// several reports whether the checks are of more than one request.
func several(checks []*check) bool { return checks[0].conversion != checks[len(checks)-1].conversion }

// verification is what all checks share.
type verification struct {
	flags       *targetFlags
	converter   *snipgen.Converter
	dir         string // for temporary files
	environment []string
	limit       time.Duration
	secrets     *snipgen.Secrets
}

// start begins all checks; a channel for each is closed when it has ended.
func (v *verification) start(ctx context.Context, checks []*check) []chan struct{} {
	ended := make([]chan struct{}, len(checks))
	workers := make(chan struct{}, runtime.NumCPU())
	for i := range checks {
		ended[i] = make(chan struct{})
	}
	go func() {
		for i, k := range checks {
			workers <- struct{}{}
			go func() {
				defer func() { <-workers; close(ended[i]) }()
				v.check(ctx, k)
			}()
		}
	}()
	return ended
}

func (v *verification) wait(ended []chan struct{}) {
	for _, one := range ended {
		<-one
	}
}

// check runs one snippet against a server of its own.
func (v *verification) check(ctx context.Context, k *check) {
	t := k.made.target
	switch {
	case k.made.result == nil || ctx.Err() != nil:
		return
	case t.Message && !t.Sent:
		k.give(missing, "it is no program, and nothing that is sent", "")
		return
	case t.isPage() && findBrowser() == "":
		k.give(missing, "it runs in a page, and there is no Chromium on this machine", "install Chromium")
		return
	case t.isPage() && len(v.secrets.Variables()) > 0 && !k.conversion.request.At("http", "").IsLiteral():
		k.give(missing, "it runs in a page, where no environment variables are", "--secrets keep verifies it with its secrets")
		return
	}
	if reason, hint := unverifiable(k.conversion.request); reason != "" {
		k.give(missing, reason, hint)
		return
	}
	err := v.run(ctx, k)
	var absent *missingRuntime
	switch {
	case errors.As(err, &absent):
		k.give(missing, absent.Error(), absent.hint())
	case err != nil:
		k.give(broken, err.Error(), "")
	}
}

// job is what runs the target's code on this machine. It fails with
// *missingRuntime.
func (v *verification) job(t *chosen, code string) (process.Job, error) {
	if t.isPage() {
		return t.pageJob(v.dir, findBrowser(), code)
	}
	if t.Message {
		return t.job("", code), nil
	}
	line, err := t.runLine()
	return t.job(line, code), err
}

func (k *check) give(v verdict, reason, hint string) { k.verdict, k.reason, k.hint = v, reason, hint }

// run points the request at the server and renders it anew: a finished snippet
// is never patched.
func (v *verification) run(ctx context.Context, k *check) error {
	server, err := capture.Listen()
	if err != nil {
		return err
	}
	defer server.Close()
	want := messageAlone(k.conversion.request.At("http", server.Authority()))
	alone := *k.made.target
	alone.options = ownWay(alone.options)
	made, err := v.flags.render(v.converter, want, &alone, v.secrets)
	if err != nil {
		return err
	}
	if made.result == nil {
		return fmt.Errorf("the target sends the request to its own host only: %s", made.reasons[0].Message)
	}
	j, err := v.job(k.made.target, made.result.text.String())
	if err != nil {
		return err
	}
	j.Origin = "http://" + server.Authority()
	values := give(made.result.Inputs, v.secrets.Variables(), v.environment)
	if len(values.obeyed) > 0 {
		k.give(missing, "it reads "+strings.Join(values.obeyed, ", ")+", which programs obey, and which is not set for it", "")
		return nil
	}
	j.Env, k.madeUp = append(environmentOf(v.secrets), values.env...), values.made
	o := process.Run(ctx, v.dir, j, v.environment, v.limit)
	server.Close() // a message that is still under way is seen too
	sent := server.Messages()
	if k.made.target.isPage() {
		o, sent = pageOutcome(o), server.Requests()
	}
	k.claim, k.claimed = made.result.AsRead, partsOf(made.result.Warnings)
	k.report = compare.Requests(values.resolve(v.secrets.Reveal(want)), sent, k.adds)
	if len(values.values) > 0 {
		k.report = k.report.Decoded()
	}
	k.judge(o, len(sent), v.limit)
	k.hide(v.secrets)
	return o.Err
}

// messageAlone is a request that goes to the server by no other way than its
// own, and with no login that only the server's answer brings about: it is the
// message that is verified.
func messageAlone(r *snipgen.Request) *snipgen.Request {
	r.Login = nil
	r.Options = ownWay(r.Options)
	return r
}

// partsOf are the parts that warnings about the snippet name.
func partsOf(warnings []snipgen.Diagnostic) []string {
	var parts []string
	for _, d := range warnings {
		if d.Severity != snipgen.Info && !d.Loss {
			parts = append(parts, d.Part)
		}
	}
	slices.Sort(parts)
	return slices.Compact(parts)
}

// judge compares what was seen with what is claimed.
func (k *check) judge(o process.Outcome, received int, limit time.Duration) {
	t := k.made.target
	complaint := t.complaint(o)
	switch {
	case received == 0 && complaint != "":
		k.give(missing, "what it needs is not on this machine: "+complaint, "")
		if t.Install != "" {
			k.hint = "install it: " + t.Install
		}
		return
	case o.TimedOut:
		k.give(broken, fmt.Sprintf("it does not end within %v", limit), "")
	case o.Exit != 0:
		k.give(broken, fmt.Sprintf("it fails with status %d", o.Exit), "")
	case k.agrees():
		k.verdict = verified
		return
	default:
		k.verdict = different
	}
	if received > 0 {
		o.Stdout = "" // the response
	}
	k.output = said(o)
}

// agrees reports whether the request that arrived is what the label says.
func (k *check) agrees() bool {
	switch k.claim {
	case snipgen.Exact:
		return k.report.Label == compare.Exact
	case snipgen.Equivalent:
		return k.report.Label != compare.Different
	}
	return len(k.claimed) > 0 && k.report.DiffersIn(k.claimed, k.adds)
}

// conclude says what was not contacted, and notes the status: 0 only when all
// that the user named is verified.
func (s *session) conclude(checks []*check) {
	var hosts []string
	some, ran := false, false
	for _, k := range checks {
		if host := k.conversion.request.Authority; host.IsLiteral() {
			hosts = append(hosts, host.String())
		}
		some = some || k.verdict == verified
		ran = ran || k.claim != ""
		if k.verdict == different || k.verdict == broken || k.verdict != verified && k.made.target.byName {
			s.note(failed)
		}
	}
	slices.Sort(hosts)
	if ran && len(hosts) > 0 {
		s.problem("info", "requests went to 127.0.0.1 only; not contacted: "+printable(strings.Join(slices.Compact(hosts), ", ")), "")
	}
	if made := madeUp(checks); len(made) > 0 {
		s.problem("info", "not set in the environment, so that a made-up value was sent: "+strings.Join(made, ", "), "")
	}
	if !some && len(checks) > 0 {
		s.note(failed)
		s.problem("error", "nothing is verified", "")
	}
}

package lab

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync"
	"time"

	"snipgen/verify/process"
)

// Lab runs snippets in the runtimes that setup.sh has installed.
type Lab struct {
	Limit   time.Duration // for one run
	Workers int           // runs at the same time

	home        string // the folder conformance
	old         bool   // libraries are the oldest that manifests promise, where there are two
	work        string // a temporary folder; every run has a folder in it
	environment []string
}

// Open makes a laboratory of the folder that holds setup.sh. Close it to
// remove what it has written.
func Open(home string) (*Lab, error) { return open(home, false) }

// OpenOld makes a laboratory whose libraries are the oldest that manifests
// promise ("since"), for the languages that have a second environment.
func OpenOld(home string) (*Lab, error) { return open(home, true) }

func open(home string, old bool) (*Lab, error) {
	home, err := filepath.Abs(home)
	if err != nil {
		return nil, err
	}
	work, err := os.MkdirTemp("", "snipgen-lab")
	if err != nil {
		return nil, err
	}
	l := &Lab{Limit: time.Minute, Workers: runtime.NumCPU(), home: home, old: old, work: work}
	l.environment = l.clean()
	// Where Node looks for packages when it finds none beside the snippet.
	return l, os.Symlink(l.runtime("js", "node_modules"), filepath.Join(work, "node_modules"))
}

// Close removes all that runs have left.
func (l *Lab) Close() error { return os.RemoveAll(l.work) }

// environments are the folders below .runtimes that there are two of: the old
// one's name ends in "-old".
var environments = []string{"python", "js", "java"}

// runtime is a path below .runtimes.
func (l *Lab) runtime(elements ...string) string {
	if l.old && slices.Contains(environments, elements[0]) {
		elements = append([]string{elements[0] + "-old"}, elements[1:]...)
	}
	return filepath.Join(append([]string{l.home, ".runtimes"}, elements...)...)
}

// clean is the environment of every run: nothing that a client could take a
// proxy, credentials or a locale from, and what each language's runtimes need.
func (l *Lab) clean() []string {
	out := []string{
		"PATH=" + strings.Join([]string{l.runtime("python", "bin"), l.runtime("net8"), os.Getenv("PATH")}, string(filepath.ListSeparator)),
		"HOME=" + filepath.Join(l.work, "home"),
		"TMPDIR=" + os.TempDir(),
		"LANG=C.UTF-8",
		"NETRC=" + os.DevNull,
	}
	for _, language := range languages {
		if language.vars != nil {
			out = append(out, language.vars(l)...)
		}
	}
	return out
}

// Trust makes all snippets trust an issuer of certificates, by the own means
// of each language: no snippet knows of it.
func (l *Lab) Trust(ctx context.Context, issuer Issuer) error {
	file := filepath.Join(l.work, "issuer.pem")
	if err := os.WriteFile(file, issuer.PEM, 0o644); err != nil {
		return err
	}
	for _, language := range languages {
		if language.trust == nil || len(l.missing(language, "")) > 0 {
			continue
		}
		vars, err := language.trust(l, ctx, file, issuer)
		if err != nil {
			return fmt.Errorf("%s: %w", language.Name, err)
		}
		l.environment = append(l.environment, vars...)
	}
	return nil
}

// Issuer is who issues the certificates of servers.
type Issuer struct {
	PEM []byte // its own certificate
	Key string // the SHA-256 hash of the key that the servers have, in base64
}

// placed is a job with its folders: root, with dir in it, empty but for the
// snippet, where it runs; and build, for what a compiler writes.
type placed struct {
	process.Job
	root, dir, build string
	argv             []string         // what runs it
	refused          *process.Outcome // what the compiler said to it
}

func (p *placed) remove() {
	os.RemoveAll(p.root)
	os.RemoveAll(p.build)
}

// Run runs the jobs, as many at a time as there are workers, and calls done
// with the index of each when it has ended, one call at a time. It returns
// early when the context ends or the laboratory itself fails.
func (l *Lab) Run(ctx context.Context, jobs []process.Job, done func(i int, o process.Outcome)) error {
	for _, language := range languages {
		indices, group, err := l.placeAll(jobs, language)
		if err != nil {
			return err
		}
		err = l.runGroup(ctx, language, group, func(i int, o process.Outcome) { done(indices[i], o) })
		if err != nil {
			return fmt.Errorf("%s: %w", language.Name, err)
		}
	}
	return ctx.Err()
}

// Compile compiles the jobs and runs none: an outcome for each that a compiler
// refuses, nil for the others. Languages without a compiler of the laboratory
// refuse nothing.
func (l *Lab) Compile(ctx context.Context, jobs []process.Job) ([]*process.Outcome, error) {
	out := make([]*process.Outcome, len(jobs))
	for _, language := range languages {
		indices, group, err := l.placeAll(jobs, language)
		if err != nil {
			return nil, err
		}
		if language.prepare != nil && len(group) > 0 {
			if err := language.prepare(l, ctx, group); err != nil {
				return nil, fmt.Errorf("%s: %w", language.Name, err)
			}
		}
		for i, p := range group {
			out[indices[i]] = p.refused
			p.remove()
		}
	}
	return out, ctx.Err()
}

// placeAll places the jobs of a language, and tells which they are.
func (l *Lab) placeAll(jobs []process.Job, language *Language) (indices []int, group []*placed, err error) {
	for i, j := range jobs {
		if LanguageOf(j.Target) == language {
			p, err := l.place(j)
			if err != nil {
				return nil, nil, err
			}
			indices, group = append(indices, i), append(group, p)
		}
	}
	return indices, group, nil
}

func (l *Lab) place(j process.Job) (*placed, error) {
	root, dir, err := process.SetUp(l.work, j)
	if err != nil {
		return nil, err
	}
	p := &placed{Job: j, root: root, dir: dir, build: root + "-build", argv: j.Argv()}
	return p, os.Mkdir(p.build, 0o755)
}

func (l *Lab) runGroup(ctx context.Context, language *Language, group []*placed, done func(int, process.Outcome)) error {
	if len(group) == 0 {
		return nil
	}
	if language.prepare != nil {
		if err := language.prepare(l, ctx, group); err != nil {
			return err
		}
	}
	if language.run != nil {
		return language.run(l, ctx, group, done)
	}
	l.runProcesses(ctx, group, done)
	return nil
}

func (l *Lab) runProcesses(ctx context.Context, group []*placed, done func(int, process.Outcome)) {
	var mu sync.Mutex
	each(l.Workers, len(group), func(i int) {
		p := group[i]
		var o process.Outcome
		switch {
		case p.refused != nil:
			o = *p.refused
		case p.Run == "":
			o = process.Send(ctx, p.Job, l.Limit)
		default:
			o = l.execute(ctx, p)
		}
		p.remove()
		mu.Lock()
		defer mu.Unlock()
		done(i, o)
	})
}

func (l *Lab) execute(ctx context.Context, p *placed) process.Outcome {
	environment, err := p.Environment(l.environment)
	if err != nil {
		return process.Outcome{Exit: -1, Err: err}
	}
	return process.Execute(ctx, p.dir, p.argv, environment, l.Limit)
}

// each calls f with 0 to n-1 from several goroutines.
func each(workers, n int, f func(i int)) {
	next := make(chan int)
	var wait sync.WaitGroup
	for range max(1, workers) {
		wait.Go(func() {
			for i := range next {
				f(i)
			}
		})
	}
	for i := range n {
		next <- i
	}
	close(next)
	wait.Wait()
}

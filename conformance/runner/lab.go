package runner

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"time"
)

// Lab runs snippets in the runtimes that setup.sh has installed.
type Lab struct {
	Limit   time.Duration // for one run
	Workers int           // runs at the same time

	home        string // the folder conformance
	work        string // a temporary folder; every run has a folder in it
	environment []string
}

// Open makes a laboratory of the folder that holds setup.sh. Close it to
// remove what it has written.
func Open(home string) (*Lab, error) {
	home, err := filepath.Abs(home)
	if err != nil {
		return nil, err
	}
	work, err := os.MkdirTemp("", "snipgen-lab")
	if err != nil {
		return nil, err
	}
	l := &Lab{Limit: time.Minute, Workers: runtime.NumCPU(), home: home, work: work}
	l.environment = l.clean()
	// Where Node looks for packages when it finds none beside the snippet.
	return l, os.Symlink(l.runtime("js", "node_modules"), filepath.Join(work, "node_modules"))
}

// Close removes all that runs have left.
func (l *Lab) Close() error { return os.RemoveAll(l.work) }

// runtime is a path below .runtimes.
func (l *Lab) runtime(elements ...string) string {
	return filepath.Join(append([]string{l.home, ".runtimes"}, elements...)...)
}

// clean is the environment of every run: nothing that a client could take a
// proxy, credentials or a locale from.
func (l *Lab) clean() []string {
	return []string{
		"PATH=" + strings.Join([]string{l.runtime("python", "bin"), l.runtime("dotnet"), os.Getenv("PATH")}, string(filepath.ListSeparator)),
		"HOME=" + filepath.Join(l.work, "home"),
		"TMPDIR=" + os.TempDir(),
		"LANG=C.UTF-8",
		"NETRC=" + os.DevNull,
		"PYTHONDONTWRITEBYTECODE=1",
		"CLASSPATH=" + l.runtime("java", "*"),
		"GOCACHE=" + goVariable("GOCACHE"), "GOPATH=" + goVariable("GOPATH"),
		"GOPROXY=off", "GOTOOLCHAIN=local", "GOFLAGS=-mod=mod",
		"DOTNET_ROOT=" + l.runtime("dotnet"), "LD_LIBRARY_PATH=" + l.runtime("openssl11"),
		"DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1", "DOTNET_CLI_TELEMETRY_OPTOUT=1",
		"DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1", "DOTNET_NOLOGO=1",
	}
}

// placed is a job with its folders: dir, empty but for the snippet, where it
// runs; and build, for what a compiler writes.
type placed struct {
	Job
	dir, build string
	argv       []string // what runs it
	refused    *Outcome // what the compiler said to it
}

// Run runs the jobs, as many at a time as there are workers, and calls done
// with the index of each when it has ended, one call at a time. It returns
// early when the context ends or the laboratory itself fails.
func (l *Lab) Run(ctx context.Context, jobs []Job, done func(i int, o Outcome)) error {
	for _, language := range languagesOf(jobs) {
		var indices []int
		var group []*placed
		for i, j := range jobs {
			if languageOf(j.Target) == language {
				p, err := l.place(j)
				if err != nil {
					return err
				}
				indices, group = append(indices, i), append(group, p)
			}
		}
		err := l.runGroup(ctx, language, group, func(i int, o Outcome) { done(indices[i], o) })
		if err != nil {
			return fmt.Errorf("%s: %w", language, err)
		}
	}
	return ctx.Err()
}

func languageOf(target string) string {
	language, _, _ := strings.Cut(target, "/")
	return language
}

// languagesOf lists the languages in the order of their first job.
func languagesOf(jobs []Job) []string {
	var out []string
	seen := map[string]bool{}
	for _, j := range jobs {
		if l := languageOf(j.Target); !seen[l] {
			seen[l] = true
			out = append(out, l)
		}
	}
	return out
}

func (l *Lab) place(j Job) (*placed, error) {
	root, err := os.MkdirTemp(l.work, "job")
	if err != nil {
		return nil, err
	}
	p := &placed{Job: j, dir: filepath.Join(root, "run"), build: filepath.Join(root, "build")}
	for _, dir := range []string{p.dir, p.build} {
		if err := os.Mkdir(dir, 0o755); err != nil {
			return nil, err
		}
	}
	for _, link := range j.Links {
		if err := os.Symlink(link, filepath.Join(p.dir, filepath.Base(link))); err != nil {
			return nil, err
		}
	}
	p.argv = words(j.Run)
	return p, os.WriteFile(filepath.Join(p.dir, j.File), []byte(j.Source), 0o644)
}

func (l *Lab) runGroup(ctx context.Context, language string, group []*placed, done func(int, Outcome)) error {
	if language == "javascript" {
		return l.runPages(ctx, group, done)
	}
	if prepare := preparations[language]; prepare != nil {
		if err := prepare(l, ctx, group); err != nil {
			return err
		}
	}
	l.runProcesses(ctx, group, done)
	return nil
}

// preparations are what some languages need before their snippets run.
var preparations = map[string]func(*Lab, context.Context, []*placed) error{
	"java": (*Lab).compileJava, "csharp": (*Lab).compileCSharp, "php": (*Lab).linkPHP,
}

func (l *Lab) runProcesses(ctx context.Context, group []*placed, done func(int, Outcome)) {
	var mu sync.Mutex
	each(l.Workers, len(group), func(i int) {
		p := group[i]
		var o Outcome
		switch {
		case p.refused != nil:
			o = *p.refused
		case p.Run == "":
			o = send(ctx, p.Job, l.Limit)
		default:
			o = l.execute(ctx, p)
		}
		os.RemoveAll(filepath.Dir(p.dir))
		mu.Lock()
		defer mu.Unlock()
		done(i, o)
	})
}

func (l *Lab) execute(ctx context.Context, p *placed) Outcome {
	environment, err := p.Environment(l.environment)
	if err != nil {
		return Outcome{Exit: -1, Err: err}
	}
	return execute(ctx, p.dir, p.argv, environment, l.Limit)
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

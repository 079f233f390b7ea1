package process

import (
	"bytes"
	"context"
	"errors"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"
)

// Grace is how long the output of an ended process is waited for.
const Grace = 2 * time.Second

// Run runs one snippet in a new empty directory below parent, which it
// removes again. The environment is all that the process has besides the job's
// own variables, as [Job.Environment] puts them together; programs are looked
// up in its PATH. A run that takes longer than limit is ended with all that it
// has started. A message is sent.
func Run(ctx context.Context, parent string, j Job, environment []string, limit time.Duration) Outcome {
	if j.Run == "" {
		return Send(ctx, j, limit)
	}
	environment, err := j.Environment(environment)
	if err != nil {
		return Outcome{Exit: -1, Err: err}
	}
	root, dir, err := SetUp(parent, j)
	if err != nil {
		return Outcome{Exit: -1, Err: err}
	}
	defer os.RemoveAll(root)
	return Execute(ctx, dir, j.Argv(), environment, limit)
}

// Argv is what runs the snippet in its directory.
func (j Job) Argv() []string { return words(j.Run) }

// words splits a run line; one that needs a shell is given to sh.
func words(line string) []string {
	if strings.ContainsAny(line, "\"'\\$`*?;&|<>(){}~#\n") {
		return []string{"sh", "-c", line}
	}
	return strings.Fields(line)
}

// Execute runs one command in dir and looks for the canary there.
func Execute(ctx context.Context, dir string, argv, environment []string, limit time.Duration) Outcome {
	ctx, cancel := context.WithTimeout(ctx, limit)
	defer cancel()
	path, err := LookPath(argv[0], environment)
	if err != nil {
		return Outcome{Exit: -1, Err: err}
	}
	var stdout, stderr bytes.Buffer
	cmd := exec.CommandContext(ctx, path, argv[1:]...)
	cmd.Args[0] = argv[0]
	cmd.Dir, cmd.Env, cmd.Stdout, cmd.Stderr, cmd.WaitDelay = dir, environment, &stdout, &stderr, Grace
	EndWithChildren(cmd)
	started := time.Now()
	err = cmd.Run()
	o := Outcome{Stdout: stdout.String(), Stderr: stderr.String(), Took: time.Since(started)}
	o.Exit, o.Err = status(err)
	o.TimedOut = errors.Is(ctx.Err(), context.DeadlineExceeded)
	_, err = os.Lstat(filepath.Join(dir, Canary))
	o.Canary = !errors.Is(err, fs.ErrNotExist)
	return o
}

func status(err error) (int, error) {
	var exit *exec.ExitError
	switch {
	case err == nil:
		return 0, nil
	case errors.As(err, &exit):
		return exit.ExitCode(), nil
	case errors.Is(err, exec.ErrWaitDelay), errors.Is(err, context.DeadlineExceeded):
		return -1, nil
	}
	return -1, err
}

// LookPath finds a program in the PATH of the given environment.
func LookPath(name string, environment []string) (string, error) {
	if strings.ContainsRune(name, filepath.Separator) {
		return name, nil
	}
	path, _ := Value("PATH", environment)
	for _, dir := range filepath.SplitList(path) {
		if path, err := exec.LookPath(filepath.Join(dir, name)); err == nil {
			return path, nil
		}
	}
	return "", &exec.Error{Name: name, Err: exec.ErrNotFound}
}

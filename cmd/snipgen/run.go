package main

import (
	"errors"
	"os"
	"os/exec"
	"os/signal"
	"strings"

	"snipgen/verify/process"
)

// runCmd runs one snippet as it is: the request goes to its real host.
type runCmd struct {
	Files []string `arg:"" optional:"" name:"file" help:"A file with a request; - or none is standard input"`

	targetFlags
	readFlags
}

// Help is what the help says besides the flags.
func (*runCmd) Help() string {
	return `The snippet runs in a directory of its own, where it finds the files that the
request refers to. A library that npm, Composer or Maven
has put into the working directory is found. Of the environment it gets what its
runtime needs, proxies, certificates, and the variables that the request names.

Exit status: that of the snippet; 127 when its runtime is missing; when there is
no snippet to run, 1 the request cannot be turned into code, 2 wrong use, 3 a
warning stands and --strict is given.`
}

// exitStatus ends the program with the status of another one.
type exitStatus int

func (exitStatus) Error() string { return "the snippet failed" }

// Run passes standard streams, signals and the exit status through. When there
// is nothing to run, the status is the one that writing the code would have;
// when the runtime is missing, it is 127, as with env and nohup.
func (c *runCmd) Run(s *session) error {
	s.watch()
	one, err := c.one(s)
	if err != nil {
		return err
	}
	made := &one.snippets[0]
	target := made.target
	line, err := target.runLine()
	var absent *missingRuntime
	if errors.As(err, &absent) {
		s.problem("error", target.ID+": "+absent.Error(), absent.hint())
		return exitStatus(noProgram)
	}
	s.out.Flush()
	s.seeToSignals()
	j := target.job(line, made.result.text.String())
	j.Env = environmentOf(s.secrets)
	if j.Files, err = c.filesOf(one.input, one.request); err != nil {
		return err
	}
	environment, obeyed := ofUser(made.result.Inputs, s.secrets.Variables())
	if len(obeyed) > 0 {
		s.problem("info", "the request asks for variables that programs obey; they are as the environment has them: "+strings.Join(obeyed, ", "), "")
	}
	return passThrough(j, environment)
}

// one makes the one snippet that is to be run. It fails with errReported when
// there is none.
func (c *runCmd) one(s *session) (*conversion, error) {
	converter, targets, err := c.choose(s)
	switch {
	case err != nil:
		return nil, err
	case len(targets) != 1:
		return nil, &usageError{message: "several targets are given, and one is run", hint: "snipgen verify takes several"}
	case targets[0].Message:
		return nil, &usageError{targets[0].ID + " is a message, and no program", "snipgen run -t curl sends the request"}
	case targets[0].isPage():
		return nil, &usageError{targets[0].ID + " runs in a page of a browser", "put it into a page: " + targets[0].Run}
	}
	inputs, err := c.read(s, c.Files, true)
	if err != nil {
		return nil, err
	}
	if err := c.findFiles(s, inputs, targets[0]); err != nil {
		return nil, err
	}
	conversions, err := c.convert(s, converter, inputs, targets, c.Strict)
	switch {
	case err != nil:
		return nil, err
	case s.status() != done:
		return nil, errReported
	case len(conversions) != 1:
		return nil, &usageError{message: "there are several requests, and one is run"}
	case conversions[0].refused() > 0:
		s.note(failed)
		return nil, errReported
	}
	return &conversions[0], nil
}

// passThrough runs a job in a directory of its own with the streams of this
// process, in an environment besides the job's own variables. It fails with exitStatus.
func passThrough(j process.Job, environment []string) error {
	environment, err := j.Environment(environment)
	if err != nil {
		return err
	}
	signals := make(chan os.Signal, 8)
	signal.Notify(signals, passed...)
	defer signal.Stop(signals)
	root, dir, err := process.SetUp("", j)
	if err != nil {
		return err
	}
	defer os.RemoveAll(root)
	argv := j.Argv()
	cmd := exec.Command(argv[0], argv[1:]...)
	cmd.Env = environment
	cmd.Dir, cmd.Stdin, cmd.Stdout, cmd.Stderr = dir, os.Stdin, os.Stdout, os.Stderr
	shared := isTerminal(os.Stdin)
	lead(cmd, shared)
	if err := cmd.Start(); err != nil {
		return err
	}
	ended := make(chan error, 1)
	go func() { ended <- cmd.Wait() }()
	for {
		select {
		case sig := <-signals:
			forward(cmd, sig, shared)
		case err := <-ended:
			return statusOf(err)
		}
	}
}

func statusOf(err error) error {
	var exit *exec.ExitError
	if errors.As(err, &exit) {
		return exitStatus(exitCode(exit.ProcessState))
	}
	return err
}

package lab

import (
	"bufio"
	"bytes"
	"context"
	"encoding/base64"
	"fmt"
	"os/exec"
	"strconv"
	"strings"

	"snipgen/verify/process"
)

// compileAll gives the snippets to a compiler that reads a line for each
// ("number TAB file TAB folder for the result") and answers a line for each:
// "number TAB ok TAB name of the main class" or "number TAB fail TAB message in
// base64". It returns the names; a snippet that fails is marked as refused.
func (l *Lab) compileAll(ctx context.Context, group []*placed, files []string, argv ...string) ([]string, error) {
	var input bytes.Buffer
	for i, p := range group {
		fmt.Fprintf(&input, "%d\t%s\t%s\n", i, files[i], p.build)
	}
	output, err := l.tool(ctx, &input, argv...)
	if err != nil {
		return nil, err
	}
	names := make([]string, len(group))
	answers := 0
	lines := bufio.NewScanner(bytes.NewReader(output))
	for lines.Buffer(nil, len(output)+1); lines.Scan(); answers++ { // a compiler may quote a long line
		if err := readAnswer(lines.Text(), group, names); err != nil {
			return nil, err
		}
	}
	if answers != len(group) {
		return nil, fmt.Errorf("the compiler answered %d of %d snippets", answers, len(group))
	}
	return names, nil
}

func readAnswer(line string, group []*placed, names []string) error {
	fields := strings.Split(line, "\t")
	if len(fields) != 3 {
		return fmt.Errorf("the compiler says %q", line)
	}
	i, err := strconv.Atoi(fields[0])
	if err != nil || i < 0 || i >= len(group) {
		return fmt.Errorf("the compiler says %q", line)
	}
	if fields[1] == "ok" {
		names[i] = fields[2]
		return nil
	}
	message, err := base64.StdEncoding.DecodeString(fields[2])
	group[i].refused = &process.Outcome{Exit: 1, Stderr: string(message)}
	return err
}

// tool runs a program of the laboratory and returns its output.
func (l *Lab) tool(ctx context.Context, input *bytes.Buffer, argv ...string) ([]byte, error) {
	path, err := process.LookPath(argv[0], l.environment)
	if err != nil {
		return nil, err
	}
	cmd := exec.CommandContext(ctx, path, argv[1:]...)
	var stderr bytes.Buffer
	cmd.Dir, cmd.Env, cmd.Stderr, cmd.WaitDelay = l.work, l.environment, &stderr, process.Grace
	if input != nil {
		cmd.Stdin = input
	}
	process.EndWithChildren(cmd)
	output, err := cmd.Output()
	if err != nil {
		return nil, fmt.Errorf("%s: %w: %s%s", argv[0], err, stderr.String(), output)
	}
	return output, nil
}

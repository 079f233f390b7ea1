package runner

import (
	"bufio"
	"bytes"
	"context"
	"encoding/base64"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
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
	group[i].refused = &Outcome{Exit: 1, Stderr: string(message)}
	return err
}

// tool runs a program of the laboratory and returns its output.
func (l *Lab) tool(ctx context.Context, input *bytes.Buffer, argv ...string) ([]byte, error) {
	path, err := lookPath(argv[0], l.environment)
	if err != nil {
		return nil, err
	}
	cmd := exec.CommandContext(ctx, path, argv[1:]...)
	var stderr bytes.Buffer
	cmd.Dir, cmd.Env, cmd.Stderr, cmd.WaitDelay = l.work, l.environment, &stderr, grace
	if input != nil {
		cmd.Stdin = input
	}
	endWithChildren(cmd)
	output, err := cmd.Output()
	if err != nil {
		return nil, fmt.Errorf("%s: %w: %s%s", argv[0], err, stderr.String(), output)
	}
	return output, nil
}

// compileJava compiles what "java snippet.java" would compile, without
// starting a compiler for each.
func (l *Lab) compileJava(ctx context.Context, group []*placed) error {
	libraries := l.runtime("java", "*")
	files := make([]string, len(group))
	for i, p := range group {
		files[i] = filepath.Join(p.dir, p.File)
	}
	names, err := l.compileAll(ctx, group, files, "java", filepath.Join(l.home, "java", "Compile.java"), l.runtime("java"))
	for i := range names {
		group[i].argv = []string{"java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto",
			"-cp", group[i].build + ":" + libraries, names[i]}
	}
	return err
}

// linkPHP lays Debian's Guzzle where Composer would have put it.
func (l *Lab) linkPHP(_ context.Context, group []*placed) error {
	for _, p := range group {
		if !strings.Contains(p.Source, "vendor/autoload.php") {
			continue
		}
		vendor := filepath.Join(p.dir, "vendor")
		if err := os.Mkdir(vendor, 0o755); err != nil {
			return err
		}
		if err := os.Symlink(guzzle, filepath.Join(vendor, "autoload.php")); err != nil {
			return err
		}
	}
	return nil
}

const guzzle = "/usr/share/php/GuzzleHttp/autoload.php"

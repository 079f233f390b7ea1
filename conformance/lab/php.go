package lab

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

const guzzle = "/usr/share/php/GuzzleHttp/autoload.php"

var php = Language{
	Name:    "php",
	needs:   []need{{name: "PHP", command: "php"}},
	clients: map[string][]need{"guzzle": {{name: "Guzzle", file: []string{guzzle}}}},
	probes: []probe{
		{name: "PHP", argv: []string{"php", "--version"}},
		{name: "libcurl of PHP", argv: []string{"php", "-r", "echo curl_version()['version'];"}},
		{name: "Guzzle", client: "guzzle", argv: []string{"dpkg-query", "--show", "--showformat=${Version}", "php-guzzlehttp-guzzle"}},
	},
	trust:   trustOfPHP,
	prepare: linkPHP,
	Zone:    "UTC", // date.timezone is a setting of its own
	Attack:  40,
	Literals: &Literals{
		Target: "php/curl", File: "snippet.php", Run: "php snippet.php",
		Program: after("<?php\n\nfunction b($x) { echo bin2hex($x), \"\\n\"; }\nfunction p($x) { b($x); }\nfunction j($x) { p(json_encode($x)); }\n\n"),
		Call:    plainCall,
		Declare: assign("%s = %s;\n"),
	},
	style: []tool{
		{name: "phpcbf", programs: true, needs: []need{{name: "phpcbf", command: "phpcbf"}}, judge: rewriting("", func(l *Lab, ctx context.Context, s *sheaf) (string, error) {
			output, _ := l.command(ctx, s.dir, "phpcbf", append([]string{"--standard=PSR12", "-q"}, s.files...)...)
			return output, nil // its status tells what it has mended, and the next tool the rest
		})},
		{name: "phpcs", programs: true, needs: []need{{name: "phpcs", command: "phpcs"}},
			judge: linting(place+`\w+ - (?P<text>.*) \((?P<rule>[\w.]+)\)$`, with("phpcs", "--standard=PSR12", "--no-cache", "--report=emacs", "--report-width=auto", "-s", "-q"))},
		{name: "php -l", programs: true, judge: linting(place+`(?P<rule>syntax) (?P<text>.*)`, with("php", "-r", phpSyntax))},
	},
}

// phpSyntax reads many files, as "php -l" reads one.
const phpSyntax = `
foreach (array_slice($argv, 1) as $file) {
    try {
        token_get_all(file_get_contents($file), TOKEN_PARSE);
    } catch (ParseError $e) {
        echo $file, ':', $e->getLine(), ': syntax ', $e->getMessage(), "\n";
    }
}`

// trustOfPHP makes a folder of settings, which PHP reads after its own.
func trustOfPHP(_ *Lab, _ context.Context, file string, _ Issuer) ([]string, error) {
	folder := file + ".php"
	settings := fmt.Sprintf("curl.cainfo=%q\nopenssl.cafile=%q\n", file, file)
	err := errors.Join(os.Mkdir(folder, 0o755), os.WriteFile(filepath.Join(folder, "trust.ini"), []byte(settings), 0o644))
	return []string{"PHP_INI_SCAN_DIR=" + string(filepath.ListSeparator) + folder}, err
}

// linkPHP lays Debian's Guzzle where Composer would have put it.
func linkPHP(_ *Lab, _ context.Context, group []*placed) error {
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

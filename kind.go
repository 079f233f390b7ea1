package snipgen

import (
	"path"
	"regexp"
	"slices"
	"strings"
	"sync"

	"snipgen/parser"
	"snipgen/request"
)

// KindOf tells what an input is by its content. The name decides where the
// content leaves room: a .http or .rest file may start like a raw message, a
// script with lines before the command, an archive with another member.
func KindOf(text, name string) Kind {
	kind, _ := recognise(text, name)
	return kind
}

const archiveStart = `it starts with the member "log"`

// recognise tells the kind of an input, and by what.
func recognise(text, name string) (kind Kind, reason string) {
	ending := strings.ToLower(path.Ext(name))
	kind = parser.Sniff(text)
	switch {
	case kind == HAR:
		return HAR, archiveStart
	case kind == parser.JSON && ending == ".har":
		return HAR, "its name ends in .har"
	case kind == Curl:
		return Curl, "it starts with curl"
	case slices.Contains(scriptEndings, ending) && curlLine().MatchString(text):
		return Curl, "its name ends in " + ending + " and a line starts with curl"
	case kind == HTTPFile:
		return HTTPFile, "it starts with " + startOf(text)
	case kind == Wire && (ending == ".http" || ending == ".rest"):
		return httpNamed(text, ending)
	case kind == Wire && isShortStart(text):
		return HTTPFile, "it starts with a URL without a version and has a {{name}}"
	}
	return Wire, ""
}

// isShortStart knows a request as people write it for an editor: a method, a
// whole URL and no version, with {{name}} somewhere.
func isShortStart(text string) bool {
	first, _, _ := strings.Cut(strings.TrimLeft(text, " \t\r\n"), "\n")
	method, target, _ := strings.Cut(strings.TrimRight(first, " \t\r"), " ")
	whole := strings.HasPrefix(target, "https://") || strings.HasPrefix(target, "http://")
	return whole && request.IsToken(method) && !strings.Contains(target, " ") && hasReference(text)
}

// scriptEndings are those of files that hold commands.
var scriptEndings = []string{".curl", ".sh", ".bash", ".zsh", ".cmd", ".bat", ".ps1"}

var curlLine = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?m)^[ \t]*(?:\$ +)?(?:[^\s'"#]*[/\\])?curl(?:\.exe)?[ \t]`)
})

// startOf names what only a .http file starts with.
func startOf(text string) string {
	text = strings.TrimLeft(text, "\uFEFF \t\r\n")
	for _, start := range []string{"###", "{{", "#", "//", "@"} {
		if strings.HasPrefix(text, start) {
			return start
		}
	}
	return "what a request has before it in such files"
}

// httpNamed tells a file of that name from a raw message that has it, too.
func httpNamed(text, ending string) (Kind, string) {
	first, _, _ := strings.Cut(strings.TrimLeft(text, " \t\r\n"), "\n")
	what := ""
	switch {
	case hasReference(first):
		what = "has a {{name}}"
	case strings.Contains(text, "\n###"):
		what = "has a line ###"
	case !isRawStart(first) && hasReference(text):
		what = "has a {{name}}"
	case !isRawStart(first) && strings.Contains(text, "\n< "):
		what = "has a line < file"
	default:
		return Wire, ""
	}
	return HTTPFile, "its name ends in " + ending + " and it " + what
}

// hasReference knows {{name}}, with the braces on one line.
func hasReference(text string) bool {
	for {
		_, after, open := strings.Cut(text, "{{")
		if !open {
			return false
		}
		line, _, _ := strings.Cut(after, "\n")
		if strings.Contains(line, "}}") {
			return true
		}
		text = after
	}
}

// isRawStart knows a request line as it is sent: a path and a version.
func isRawStart(line string) bool {
	_, rest, _ := strings.Cut(line, " ")
	return strings.HasPrefix(rest, "/") && strings.Contains(rest, " HTTP/")
}

var kindNames = map[Kind]string{Wire: "a raw message", HTTPFile: "a .http file", Curl: "a curl command", HAR: "an HTTP archive (HAR)"}

// tellKind says what the input was taken for and why, if that is no raw
// message or its name promises something else.
func (in *reading) tellKind(reason string) {
	ending := strings.ToLower(path.Ext(in.options.Name))
	switch {
	case in.Kind != Wire:
		in.report(request.Info, "input-kind", "", Range{}, "read as "+kindNames[in.Kind]+", as "+reason, otherInputs[in.Kind])
	case ending == ".har" || slices.Contains(scriptEndings, ending):
		in.report(request.Info, "input-kind", "", Range{}, "read as a raw message, although its name ends in "+ending, otherInputs[Wire])
	}
}

// otherInputs are how an input is read as something else.
var otherInputs = map[Kind]string{
	Wire:     "--input http, curl or har reads it as something else",
	HTTPFile: "--input wire reads it as a raw message",
	Curl:     "--input http or wire reads it as something else",
	HAR:      "--input wire reads it as a raw message",
}

package input

import (
	"path"
	"slices"
	"strings"

	"snipgen/parser"
	"snipgen/request/lazy"
)

// KindOf tells what an input is by its content. The name decides where the
// content leaves room: a .http or .rest file may start like a raw message, a
// script with lines before the command, an archive with another member.
func KindOf(text, name string) parser.Kind {
	kind, _ := recognise(text, name)
	return kind
}

const archiveStart = `it starts with the member "log"`

// recognise tells the kind of an input, and by what.
func recognise(text, name string) (kind parser.Kind, reason string) {
	ending := strings.ToLower(path.Ext(name))
	kind = parser.Sniff(text)
	named := ending == ".http" || ending == ".rest"
	switch {
	case kind == parser.HAR:
		return parser.HAR, archiveStart
	case kind == parser.JSON && ending == ".har":
		return parser.HAR, "its name ends in .har"
	case isPowerShell(kind, text, ending):
		return parser.PowerShell, "it has a web request of PowerShell"
	case otherTool(kind, text, ending) != "":
		return otherTool(kind, text, ending), ""
	case kind == parser.Curl && named && hasSeparator(text):
		return parser.HTTPFile, "its name ends in " + ending + " and it has a line ###"
	case kind == parser.Curl:
		return parser.Curl, "it starts with curl"
	case slices.Contains(scriptEndings, ending) && curlLine.Get().MatchString(text):
		return byScript(parser.Curl, ending)
	case scriptKind(kind, text, ending) != "":
		return byScript(scriptKind(kind, text, ending), ending)
	case (kind == parser.Fetch || kind == parser.Wget || kind == parser.HTTPie) && !named:
		return kind, "it starts with " + codeStarts.Get()[kind]
	case slices.Contains(javaScriptEndings, ending) && strings.Contains(text, "fetch("):
		return parser.Fetch, byName(ending)
	case kind == parser.HTTPFile && named:
		return parser.HTTPFile, byName(ending)
	case kind == parser.HTTPFile:
		return parser.HTTPFile, "it starts with " + startOf(text)
	case kind == parser.Wire && named:
		return httpNamed(text, ending)
	case kind == parser.Wire:
		return unnamed(text)
	}
	return parser.Wire, ""
}

// otherTool knows the format of a tool where it starts like a request, or with a
// comment; "" for none.
func otherTool(kind parser.Kind, text, ending string) parser.Kind {
	switch {
	case kind == parser.Postman, kind == parser.OpenAPI, kind == parser.Insomnia, kind == parser.Bruno:
		return kind
	case ending == ".hurl", ending == "" && (kind == parser.Wire || kind == parser.HTTPFile) && isHurl(text):
		return parser.Hurl
	case kind == parser.HTTPFile && ending != ".http" && ending != ".rest" && hasLine(text, "openapi: ", "swagger: "):
		return parser.OpenAPI
	}
	return ""
}

// isHurl knows the lines that follow the head of a request in Hurl files, where
// a request line has no version.
func isHurl(text string) bool {
	if strings.Contains(firstLine(text), " HTTP/") {
		return false
	}
	return hasLine(text, "HTTP *", "[Asserts]", "[Captures]", "[QueryStringParams]", "[Query]", "[FormParams]", "[Form]", "[MultipartFormData]", "[Multipart]", "[BasicAuth]") ||
		strings.Contains(text, "\nHTTP ") && hurlStatus.Get().MatchString(text)
}

var hurlStatus = lazy.Pattern{Text: `\nHTTP \d{3}[ \t]*\r?(?:\n|$)`}

// hasLine reports whether a line starts with one of the texts.
func hasLine(text string, starts ...string) bool {
	return slices.ContainsFunc(starts, func(start string) bool { return strings.Contains(text, "\n"+start) })
}

func byName(ending string) string { return "its name ends in " + ending }

// firstLine is the first line that is not blank.
func firstLine(text string) string {
	line, _, _ := strings.Cut(strings.TrimLeft(text, "\uFEFF \t\r\n"), "\n")
	return strings.TrimRight(line, " \t\r")
}

// codeStarts names what the first line of commands and code has.
var codeStarts = lazy.Value[map[parser.Kind]string]{Make: func() map[parser.Kind]string {
	return map[parser.Kind]string{parser.Fetch: "JavaScript that calls fetch", parser.Wget: "wget", parser.HTTPie: "http and what only its commands have"}
}}

// javaScriptEndings are those of files that hold calls of fetch.
var javaScriptEndings = []string{".js", ".mjs", ".cjs", ".ts", ".mts", ".jsx", ".tsx"}

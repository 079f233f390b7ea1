package parser

import (
	"strings"

	"snipgen/request"
	"snipgen/request/lazy"
)

// Kind is what an input looks like.
type Kind string

const (
	Wire      Kind = "wire"       // an HTTP message, or nothing that is known
	HTTPFile  Kind = "http-file"  // a .http or .rest file
	Curl      Kind = "curl"       // a curl command line
	HAR       Kind = "har"        // an HTTP archive
	Fetch     Kind = "fetch"      // calls of JavaScript's fetch
	Wget      Kind = "wget"       // a wget command line
	HTTPie    Kind = "httpie"     // a command line of HTTPie or xh
	JSON      Kind = "json"       // other JSON text
	Response  Kind = "response"   // an HTTP response
	AccessLog Kind = "access-log" // a line of a server's log

	PowerShell Kind = "powershell" // web requests of PowerShell, which package powershell knows

	// What other tools keep requests in, which is not read.
	Postman  Kind = "postman"
	OpenAPI  Kind = "openapi"
	Insomnia Kind = "insomnia"
	Bruno    Kind = "bruno"
	Hurl     Kind = "hurl"
)

// Sniff tells what an input looks like by its first line that is not blank.
func Sniff(input string) Kind {
	pos := skipMark(input)
	for pos < len(input) {
		line, next := lineAt(input, pos)
		if text := strings.Trim(input[line.Start:line.End], " \t"); text != "" {
			return sniffLine(text, input[line.Start:])
		}
		pos = next
	}
	return Wire
}

func sniffLine(line, rest string) Kind {
	switch line[0] {
	case '#', '/', '@':
		return sniffComment(line)
	case '{', '[':
		if strings.HasPrefix(line, "{{") {
			return HTTPFile // a URL that starts with a variable
		}
		return sniffJSON(line, rest)
	case 'H':
		if request.IsStatusLine(line) {
			return Response
		}
	case 'c', '$':
		if isCurl(line) {
			return Curl
		}
	case 'o', 's', 't', '_', 'm', '-':
		if kind := sniffTool(line, rest); kind != "" {
			return kind
		}
	}
	if kind := sniffCode(line, rest); kind != "" {
		return kind
	}
	if isLogLine(line) {
		return AccessLog
	}
	return Wire
}

// sniffComment knows the lines that come before a request line in a .http
// file only: ### separators, comments, @name = value.
func sniffComment(line string) Kind {
	name, _, assigned := strings.Cut(line[1:], "=")
	switch {
	case strings.HasPrefix(line, "###"), strings.HasPrefix(line, "# "), line == "#", strings.HasPrefix(line, "//"), strings.HasPrefix(line, "/*"):
		return HTTPFile
	case line[0] == '@' && assigned && request.IsToken(strings.TrimRight(name, " \t:")):
		return HTTPFile
	}
	return Wire
}

// sniffJSON knows an archive by its first member, which is "log".
func sniffJSON(line, rest string) Kind {
	inner := strings.TrimLeft(strings.TrimLeft(rest, " \t")[1:], " \t\r\n")
	switch {
	case line[0] == '{' && strings.HasPrefix(inner, `"log"`):
		return HAR
	case line[0] == '{' && jsonOfTool(rest) != "":
		return jsonOfTool(rest)
	case inner == "" || strings.IndexByte(`"{[]}-0123456789tfn`, inner[0]) >= 0:
		return JSON
	}
	return Wire
}

// sniffTool knows the YAML and the own formats of other tools by the line that
// they start with; "" for none.
func sniffTool(line, rest string) Kind {
	switch {
	case line == "---":
		_, next := lineAt(rest, 0)
		if first, _ := lineAt(rest, next); next > 0 && first.Len() > 0 {
			return sniffTool(rest[first.Start:first.End], rest[next:])
		}
	case strings.HasPrefix(line, "openapi:"), strings.HasPrefix(line, "swagger:"):
		return OpenAPI
	case strings.HasPrefix(line, "_type: export"), strings.HasPrefix(line, "type: collection.insomnia.rest"):
		return Insomnia
	case line == "meta {":
		return Bruno
	}
	return ""
}

// jsonOfTool knows the JSON of other tools by the members near its start; ""
// for none.
func jsonOfTool(text string) Kind {
	text = text[:min(len(text), 4<<10)]
	has := func(name string) bool {
		_, after, found := strings.Cut(text, `"`+name+`"`)
		return found && strings.HasPrefix(strings.TrimLeft(after, " \t\r\n"), ":")
	}
	switch {
	case has("_postman_id"), strings.Contains(text, "schema.getpostman.com"), has("_postman_variable_scope"):
		return Postman
	case has("openapi"), has("swagger") && has("info"):
		return OpenAPI
	case has("__export_format"), strings.Contains(text, "collection.insomnia.rest"):
		return Insomnia
	case has("_type") && strings.Contains(text, `"export"`):
		return Insomnia
	}
	return ""
}

// isCurl leaves alone a request line whose method is curl.
func isCurl(line string) bool {
	line = strings.TrimLeft(strings.TrimPrefix(line, "$"), " ")
	word, _, _ := strings.Cut(line, " ")
	return (word == "curl" || word == "curl.exe") && !looksLikeRequest(line)
}

// isLogLine knows the Common Log Format: host ident user [date] "request" ...
func isLogLine(line string) bool {
	_, rest, found := strings.Cut(line, " [")
	_, rest, closed := strings.Cut(rest, `] "`)
	return found && closed && strings.Contains(rest, `" `) && !looksLikeRequest(line)
}

// refuseOther reports whether the input is of another kind, with an error
// that names the kind and how it is read.
func (p *parser) refuseOther() bool {
	if strings.HasPrefix(p.input, "\xff\xfe") || strings.HasPrefix(p.input, "\xfe\xff") {
		p.Fail("utf16-input", "", request.Range{Start: 0, End: 2}, "this is UTF-16 text", "save it as UTF-8")
		return true
	}
	var code, message, hint string
	kind := Sniff(p.input[p.pos:])
	switch kind {
	case Wire:
		return false
	case HTTPFile:
		code, message, hint = "looks-like-http-file", "this looks like a .http file", "--input http reads it"
	case Curl:
		code, message, hint = "looks-like-curl", "this looks like a curl command", "--input curl reads it"
	case Fetch:
		code, message, hint = "looks-like-fetch", "this looks like a call of fetch", "--input fetch reads it"
	case Wget:
		code, message, hint = "looks-like-wget", "this looks like a wget command", "--input wget reads it"
	case HTTPie:
		code, message, hint = "looks-like-httpie", "this looks like an HTTPie command", "--input httpie reads it"
	case HAR:
		code, message, hint = "looks-like-har", "this looks like an HTTP archive (HAR)", "--input har reads it"
	case JSON:
		code, message, hint = "looks-like-json", "this looks like JSON text", "put a request line, header fields and a blank line before a body"
	case Response:
		code, message, hint = "looks-like-response", "this looks like a response", "give the request that it answers"
	case AccessLog:
		code, message, hint = "looks-like-access-log", "this looks like a line of an access log", "the request line is the part in double quotes; add a Host field or --base-url"
	}
	if code == "" {
		p.Report(Refusal(kind, request.Range{}))
		return true
	}
	line, _ := lineAt(p.input, p.pos)
	p.Fail(code, "", line, message, hint)
	return true
}

// tools are the formats of other tools in words, with what to do about them.
var tools = lazy.Value[map[Kind][2]string]{Make: func() map[Kind][2]string {
	return map[Kind][2]string{
		Postman:  {"a Postman collection", "Postman's code view shows each request as cURL or HTTP, which are read"},
		OpenAPI:  {"an OpenAPI description", "give the request of an operation, as tools show it: raw, or as a curl command"},
		Insomnia: {"an Insomnia export", "Copy as cURL of a request is read, and so is an export as HAR"},
		Bruno:    {"a Bruno request", "Bruno's code view shows it as a curl command, which is read"},
		Hurl:     {"a Hurl file", "hurl --curl writes its requests as curl commands, which are read"},
	}
}}

// Refusal is the error for an input in the format of another tool.
func Refusal(kind Kind, at request.Range) request.Diagnostic {
	return request.Diagnostic{
		Severity: request.Error, Code: "looks-like-" + string(kind), Range: at,
		Message: "this is " + tools.Get()[kind][0] + ", which is not read", Hint: tools.Get()[kind][1],
	}
}

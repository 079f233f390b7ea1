package parser

import (
	"strings"

	"snipgen/request"
)

// Kind is what an input looks like.
type Kind string

const (
	Wire      Kind = "wire"       // an HTTP message, or nothing that is known
	HTTPFile  Kind = "http-file"  // a .http or .rest file
	Curl      Kind = "curl"       // a curl command line
	HAR       Kind = "har"        // an HTTP archive
	JSON      Kind = "json"       // other JSON text
	Response  Kind = "response"   // an HTTP response
	AccessLog Kind = "access-log" // a line of a server's log
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
		if isStatusLine(line) {
			return Response
		}
	case 'c', '$':
		if isCurl(line) {
			return Curl
		}
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
	case strings.HasPrefix(line, "###"), strings.HasPrefix(line, "# "), line == "#", strings.HasPrefix(line, "//"):
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
	case inner == "" || strings.IndexByte(`"{[]}-0123456789tfn`, inner[0]) >= 0:
		return JSON
	}
	return Wire
}

func isStatusLine(line string) bool {
	version, rest, _ := strings.Cut(line, " ")
	code, _, _ := strings.Cut(rest, " ")
	return strings.HasPrefix(version, "HTTP/") && len(code) == 3 && strings.Trim(code, "0123456789") == ""
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
		p.fail("utf16-input", "", request.Range{Start: 0, End: 2}, "this is UTF-16 text", "save it as UTF-8")
		return true
	}
	var code, message, hint string
	switch Sniff(p.input[p.pos:]) {
	case Wire:
		return false
	case HTTPFile:
		code, message, hint = "looks-like-http-file", "this looks like a .http file", "--input http reads it"
	case Curl:
		code, message, hint = "looks-like-curl", "this looks like a curl command", "--input curl reads it"
	case HAR:
		code, message, hint = "looks-like-har", "this looks like an HTTP archive (HAR)", "--input har reads it"
	case JSON:
		code, message, hint = "looks-like-json", "this looks like JSON text", "put a request line, header fields and a blank line before a body"
	case Response:
		code, message, hint = "looks-like-response", "this looks like a response", "give the request that it answers"
	case AccessLog:
		code, message, hint = "looks-like-access-log", "this looks like a line of an access log", "the request line is the part in double quotes; add a Host field or --base-url"
	}
	line, _ := lineAt(p.input, p.pos)
	p.fail(code, "", line, message, hint)
	return true
}

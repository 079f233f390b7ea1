package capture

import (
	"io"
	"strconv"
	"strings"
)

// Answer is the content of every successful response.
const Answer = "received\n"

// respond answers a message and reports whether the connection goes on.
func respond(w io.Writer, m *Message) bool {
	if m.Err != nil {
		text := m.Err.Error() + "\n"
		io.WriteString(w, "HTTP/1.1 400 Bad Request\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n"+
			"Content-Length: "+strconv.Itoa(len(text))+"\r\n\r\n"+text)
		return false
	}
	keep := m.persists()
	fields, content := Response(m)
	_, err := io.WriteString(w, head(fields, keep)+content)
	return err == nil && keep
}

// Response is the answer to a whole message, of status 200: its fields and its
// content.
func Response(m *Message) (fields []Field, content string) {
	if m.Method != "CONNECT" {
		fields = append(fields, Field{"Content-Type", "text/plain; charset=utf-8"}, Field{"Content-Length", strconv.Itoa(len(Answer))})
	}
	return append(fields, allowed(m)...), contentOf(m)
}

// persists tells whether the connection outlives the message (RFC 9112, 9.3).
// After a CONNECT it would be a tunnel, which leads nowhere here.
func (m *Message) persists() bool {
	return m.Version == "HTTP/1.1" && !m.has("Connection", "close") && m.Method != "CONNECT"
}

func head(fields []Field, keep bool) string {
	var b strings.Builder
	b.WriteString("HTTP/1.1 200 OK\r\n")
	if !keep {
		b.WriteString("Connection: close\r\n")
	}
	for _, f := range fields {
		b.WriteString(f.Name + ": " + f.Value + "\r\n")
	}
	return b.String() + "\r\n"
}

// contentOf is what follows the head: nothing for a HEAD and a CONNECT
// (RFC 9110, 9.3.2 and 9.3.6). A preflight may have content as well.
func contentOf(m *Message) string {
	if m.Method == "HEAD" || m.Method == "CONNECT" {
		return ""
	}
	return Answer
}

// allowed are fields that let a page of any origin send what it wants to send.
func allowed(m *Message) []Field {
	var out []Field
	origin := "*"
	if o := m.Values("Origin"); len(o) == 1 {
		origin = o[0]
		out = append(out, Field{"Access-Control-Allow-Credentials", "true"})
	}
	out = append(out, Field{"Access-Control-Allow-Origin", origin})
	if !m.IsPreflight() {
		return out
	}
	out = echo(out, "Access-Control-Allow-Methods", m.Values("Access-Control-Request-Method"))
	out = echo(out, "Access-Control-Allow-Headers", m.Values("Access-Control-Request-Headers"))
	if m.has("Access-Control-Request-Private-Network", "true") {
		out = append(out, Field{"Access-Control-Allow-Private-Network", "true"})
	}
	return out
}

func echo(fields []Field, name string, values []string) []Field {
	if len(values) == 0 {
		return fields
	}
	return append(fields, Field{name, strings.Join(values, ", ")})
}

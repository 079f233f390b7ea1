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
	_, err := io.WriteString(w, head(m, keep)+content(m))
	return err == nil && keep
}

// persists tells whether the connection outlives the message (RFC 9112, 9.3).
// After a CONNECT it would be a tunnel, which leads nowhere here.
func (m *Message) persists() bool {
	return m.Version == "HTTP/1.1" && !m.has("Connection", "close") && m.Method != "CONNECT"
}

func head(m *Message, keep bool) string {
	var b strings.Builder
	b.WriteString("HTTP/1.1 200 OK\r\n")
	line := func(name, value string) { b.WriteString(name + ": " + value + "\r\n") }
	if !keep {
		line("Connection", "close")
	}
	if m.Method != "CONNECT" {
		line("Content-Type", "text/plain; charset=utf-8")
		line("Content-Length", strconv.Itoa(len(Answer)))
	}
	writeCORS(line, m)
	return b.String() + "\r\n"
}

// content is what follows the head: nothing for a HEAD and a CONNECT
// (RFC 9110, 9.3.2 and 9.3.6). A preflight may have content as well.
func content(m *Message) string {
	if m.Method == "HEAD" || m.Method == "CONNECT" {
		return ""
	}
	return Answer
}

// writeCORS allows a page of any origin to send what it wants to send.
func writeCORS(line func(name, value string), m *Message) {
	origin := "*"
	if o := m.Values("Origin"); len(o) == 1 {
		origin = o[0]
		line("Access-Control-Allow-Credentials", "true")
	}
	line("Access-Control-Allow-Origin", origin)
	if !m.IsPreflight() {
		return
	}
	echo(line, "Access-Control-Allow-Methods", m.Values("Access-Control-Request-Method"))
	echo(line, "Access-Control-Allow-Headers", m.Values("Access-Control-Request-Headers"))
	if m.has("Access-Control-Request-Private-Network", "true") {
		line("Access-Control-Allow-Private-Network", "true")
	}
}

func echo(line func(name, value string), name string, values []string) {
	if len(values) > 0 {
		line(name, strings.Join(values, ", "))
	}
}

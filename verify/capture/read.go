package capture

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
)

// Limits of one message, in bytes. They keep garbage from filling the memory
// and stand far above what a request of the project needs.
const (
	maxHead = 8 << 20
	maxBody = 256 << 20
)

var errTooLong = errors.New("longer than the limit")

// readHead reads the head of one message. It returns nil and io.EOF when the
// connection ends before a first byte; any other fault is in the message.
func readHead(r *bufio.Reader) (*Message, error) {
	m := &Message{}
	for {
		line, err := readLine(r, maxHead-len(m.Head))
		m.Head = append(m.Head, line...)
		if err != nil && len(m.Head) == 0 {
			return nil, io.EOF
		}
		if err != nil {
			m.Err = fmt.Errorf("the head ends early: %w", err)
			return m, nil
		}
		if len(bytes.TrimRight(line, "\r\n")) == 0 && len(m.Head) > len(line) {
			m.Err = m.parseHead()
			return m, nil
		}
	}
}

// readLine reads up to and including a line feed.
func readLine(r *bufio.Reader, limit int) ([]byte, error) {
	var line []byte
	for {
		piece, err := r.ReadSlice('\n')
		line = append(line, piece...)
		if len(line) > limit {
			return line, errTooLong
		}
		if err != bufio.ErrBufferFull {
			return line, err
		}
	}
}

// parseHead cuts the head into its parts (RFC 9112, 3 and 5) without changing
// a byte of them.
func (m *Message) parseHead() error {
	lines := strings.Split(strings.TrimRight(string(m.Head), "\r\n"), "\n")
	start := strings.TrimSuffix(lines[0], "\r")
	method, rest, ok1 := strings.Cut(start, " ")
	i := strings.LastIndexByte(rest, ' ')
	if !ok1 || i < 0 || !strings.HasPrefix(rest[i+1:], "HTTP/1.") {
		return fmt.Errorf("%q is not a request line", clip(start))
	}
	m.Method, m.Target, m.Version = method, rest[:i], rest[i+1:]
	var err error
	m.Fields, err = parseFields(lines[1:])
	return err
}

func parseFields(lines []string) ([]Field, error) {
	var out []Field
	for _, line := range lines {
		line = strings.TrimSuffix(line, "\r")
		name, value, ok := strings.Cut(line, ":")
		if !ok || name == "" || strings.ContainsAny(name, " \t") {
			return out, fmt.Errorf("%q is not a field line", clip(line))
		}
		out = append(out, Field{name, strings.Trim(value, " \t")})
	}
	return out, nil
}

// readBody reads the content by its framing (RFC 9112, 6.3) and returns it
// decoded.
func (m *Message) readBody(r *bufio.Reader) error {
	codings, lengths := m.Values("Transfer-Encoding"), m.Values("Content-Length")
	switch {
	case len(codings) == 1 && strings.EqualFold(codings[0], "chunked"):
		m.Chunked = true
		return m.readChunks(r)
	case len(codings) > 0:
		return fmt.Errorf("transfer coding %q", strings.Join(codings, ", "))
	case len(lengths) == 0:
		return nil
	}
	n, err := strconv.ParseUint(lengths[0], 10, 63)
	if err != nil || len(lengths) > 1 {
		return fmt.Errorf("content length %q", strings.Join(lengths, ", "))
	}
	return m.readBytes(r, n)
}

func (m *Message) readBytes(r *bufio.Reader, n uint64) error {
	if uint64(len(m.Body))+n > maxBody {
		return fmt.Errorf("the body is %w", errTooLong)
	}
	var body bytes.Buffer
	got, err := io.CopyN(&body, r, int64(n))
	m.Body = append(m.Body, body.Bytes()...)
	if err != nil {
		return fmt.Errorf("the body ends %d bytes early", n-uint64(got))
	}
	return nil
}

// readChunks decodes the chunked coding (RFC 9112, 7.1).
func (m *Message) readChunks(r *bufio.Reader) error {
	for {
		line, err := readLine(r, maxHead)
		if err != nil {
			return errors.New("a chunk size is cut")
		}
		size, _, _ := strings.Cut(strings.TrimRight(string(line), "\r\n"), ";")
		n, err := strconv.ParseUint(strings.TrimRight(size, " \t"), 16, 32)
		if err != nil {
			return fmt.Errorf("%q is not a chunk size", clip(string(line)))
		}
		if n == 0 {
			return m.readTrailers(r)
		}
		if err := m.readBytes(r, n); err != nil {
			return err
		}
		if line, err = readLine(r, 2); err != nil || strings.TrimRight(string(line), "\r\n") != "" {
			return errors.New("a chunk does not end where its size says")
		}
	}
}

func (m *Message) readTrailers(r *bufio.Reader) error {
	var lines []string
	for {
		line, err := readLine(r, maxHead)
		if err != nil {
			return errors.New("the trailer section is cut")
		}
		text := strings.TrimRight(string(line), "\r\n")
		if text == "" {
			m.Trailers, err = parseFields(lines)
			return err
		}
		lines = append(lines, text)
	}
}

// clip shortens a text for a message.
func clip(s string) string {
	if len(s) > 60 {
		return s[:60] + "..."
	}
	return s
}

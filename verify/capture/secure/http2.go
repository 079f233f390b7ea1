package secure

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"net"
	"strings"
	"time"

	"golang.org/x/net/http2"
	"golang.org/x/net/http2/hpack"

	"snipgen/verify/capture"
)

const (
	idle    = 2 * time.Minute // how long a silent connection is kept
	maxHead = 8 << 20         // bytes of the fields of one request (RFC 9113, 6.5.2)
	maxBody = 256 << 20       // bytes of the content of one request
	window  = 1<<31 - 1       // that a client may send without being told to go on: all of it
)

// connection is one of HTTP/2 (RFC 9113). It reads frames itself, as
// net/http's server would forget the order of fields and the case of names.
type connection struct {
	net.Conn
	framer  *http2.Framer
	encoded bytes.Buffer
	encoder *hpack.Encoder
	record  func(*capture.Message)
	streams map[uint32]*capture.Message // requests on their way
}

func newConnection(c net.Conn, record func(*capture.Message)) *connection {
	out := &connection{Conn: c, framer: http2.NewFramer(c, c), record: record, streams: map[uint32]*capture.Message{}}
	out.encoder = hpack.NewEncoder(&out.encoded)
	out.framer.ReadMetaHeaders = hpack.NewDecoder(4096, nil)
	out.framer.MaxHeaderListSize = maxHead
	return out
}

// serve answers requests until the connection ends. Those that have not come
// whole by then are recorded as such.
func (c *connection) serve() {
	defer c.recordRest()
	preface := make([]byte, len(http2.ClientPreface))
	if _, err := io.ReadFull(c, preface); err != nil || string(preface) != http2.ClientPreface {
		return
	}
	err := errors.Join(
		c.framer.WriteSettings(
			http2.Setting{ID: http2.SettingInitialWindowSize, Val: window},
			http2.Setting{ID: http2.SettingMaxHeaderListSize, Val: maxHead},
		),
		c.framer.WriteWindowUpdate(0, window-65535),
	)
	for err == nil {
		c.SetDeadline(time.Now().Add(idle))
		err = c.next()
	}
}

// next reads a frame and does what it asks for.
func (c *connection) next() error {
	frame, err := c.framer.ReadFrame()
	var fault http2.StreamError
	if errors.As(err, &fault) {
		c.fail(fault.StreamID, fmt.Errorf("malformed in HTTP/2: %w", fault))
		return c.framer.WriteRSTStream(fault.StreamID, fault.Code)
	}
	if err != nil {
		return err
	}
	switch f := frame.(type) {
	case *http2.SettingsFrame:
		return c.settings(f)
	case *http2.PingFrame:
		return c.ping(f)
	case *http2.MetaHeadersFrame:
		return c.head(f)
	case *http2.DataFrame:
		return c.data(f)
	case *http2.RSTStreamFrame:
		if c.streams[f.StreamID] != nil { // else the answer is not wanted any more
			c.fail(f.StreamID, fmt.Errorf("taken back: %v", f.ErrCode))
		}
	case *http2.GoAwayFrame:
		return io.EOF
	}
	return nil
}

func (c *connection) settings(f *http2.SettingsFrame) error {
	if f.IsAck() {
		return nil
	}
	return c.framer.WriteSettingsAck()
}

func (c *connection) ping(f *http2.PingFrame) error {
	if f.IsAck() {
		return nil
	}
	return c.framer.WritePing(true, f.Data)
}

// head begins a request, or ends one with trailers.
func (c *connection) head(f *http2.MetaHeadersFrame) error {
	m := c.streams[f.StreamID]
	if m == nil {
		m = &capture.Message{
			Version: "HTTP/2", Method: f.PseudoValue("method"), Target: f.PseudoValue("path"),
			Scheme: f.PseudoValue("scheme"), Authority: f.PseudoValue("authority"), Fields: fieldsOf(f),
		}
		if m.Method == "CONNECT" && m.Target == "" {
			m.Target = m.Authority // RFC 9113, 8.5
		}
		c.streams[f.StreamID] = m
	} else {
		m.Trailers = fieldsOf(f)
	}
	if f.Truncated {
		m.Err = errors.New("the fields are longer than the limit")
	}
	if f.StreamEnded() {
		return c.end(f.StreamID)
	}
	return c.goOn(f.StreamID, m)
}

func fieldsOf(f *http2.MetaHeadersFrame) []capture.Field {
	var out []capture.Field
	for _, field := range f.RegularFields() {
		out = append(out, capture.Field{Name: field.Name, Value: field.Value})
	}
	return out
}

// goOn tells a client that waits for it to send the content (RFC 9110, 10.1.1).
func (c *connection) goOn(id uint32, m *capture.Message) error {
	for _, value := range m.Values("Expect") {
		if strings.EqualFold(value, "100-continue") {
			return c.writeHead(id, "100", nil, false)
		}
	}
	return nil
}

func (c *connection) data(f *http2.DataFrame) error {
	m := c.streams[f.StreamID]
	if m == nil {
		return nil // of a request that was refused
	}
	if m.Body = append(m.Body, f.Data()...); len(m.Body) > maxBody {
		return errors.New("the content is longer than the limit")
	}
	if f.StreamEnded() {
		return c.end(f.StreamID)
	}
	return nil
}

// end records a request and answers it.
func (c *connection) end(id uint32) error {
	m := c.streams[id]
	delete(c.streams, id)
	c.record(m)
	if m.Err != nil {
		return c.framer.WriteRSTStream(id, http2.ErrCodeProtocol)
	}
	fields, content := capture.Response(m)
	if err := c.writeHead(id, "200", fields, content == ""); err != nil || content == "" {
		return err
	}
	return c.framer.WriteData(id, true, []byte(content))
}

func (c *connection) writeHead(id uint32, status string, fields []capture.Field, last bool) error {
	c.encoded.Reset()
	c.encoder.WriteField(hpack.HeaderField{Name: ":status", Value: status}) // to memory: it cannot fail
	for _, f := range fields {
		c.encoder.WriteField(hpack.HeaderField{Name: strings.ToLower(f.Name), Value: f.Value})
	}
	return c.framer.WriteHeaders(http2.HeadersFrameParam{
		StreamID: id, BlockFragment: c.encoded.Bytes(), EndStream: last, EndHeaders: true,
	})
}

func (c *connection) fail(id uint32, err error) {
	m := c.streams[id]
	if m == nil {
		m = &capture.Message{Version: "HTTP/2"}
	}
	delete(c.streams, id)
	m.Err = err
	c.record(m)
}

func (c *connection) recordRest() {
	for id := range c.streams {
		c.fail(id, errors.New("the connection ends before the request"))
	}
}

// Package capture records HTTP/1.x requests exactly as they arrive. It speaks
// the protocol itself, on top of a plain listener, because a server that
// understands requests also changes them: names are canonicalised, targets
// parsed, codings hidden.
//
// A [Server] is one loopback port. Use one for each run of a program, so that
// what two runs send can never be mixed up: listen, point the request at
// [Server.Authority], run the program, and look at [Server.Requests].
//
//	server, err := capture.Listen()
//	...
//	defer server.Close()
//	sent := original.At("http", server.Authority())
//	... generate and run a program that sends it ...
//	requests := server.Requests()
//
// What comes over TLS, and HTTP/2 with it, package secure records with the same
// server.
package capture

import (
	"bufio"
	"io"
	"net"
	"sync"
	"time"
)

// idle is how long a silent connection is kept.
const idle = 2 * time.Minute

// Server records the requests that reach one loopback port. Its methods may
// be called from several goroutines.
type Server struct {
	listener net.Listener
	other    Protocol
	running  sync.WaitGroup

	mu          sync.Mutex
	closed      bool
	connections map[net.Conn]bool
	messages    []*Message
	arrived     chan struct{} // closed and replaced at each message
}

// Listen starts a server on a free port of 127.0.0.1.
func Listen() (*Server, error) {
	listener, err := net.Listen("tcp4", "127.0.0.1:0")
	if err != nil {
		return nil, err
	}
	return Serve(listener, nil), nil
}

// Protocol speaks another version of HTTP on a connection, if the two sides
// have agreed on that, until the connection ends; it returns false to leave the
// connection, of which it has read nothing, to HTTP/1.1.
type Protocol func(c net.Conn, record func(*Message)) bool

// Serve starts a server on a listener, which it closes in the end. other, which
// may be nil, is asked first about each connection.
func Serve(listener net.Listener, other Protocol) *Server {
	s := &Server{listener: listener, other: other, connections: map[net.Conn]bool{}, arrived: make(chan struct{})}
	s.running.Add(1)
	go s.accept()
	return s
}

// Authority is the host and port that requests must be sent to.
func (s *Server) Authority() string { return s.listener.Addr().String() }

// Requests lists what has arrived so far, in order of arrival, without the
// preflights of a browser. A message that is no request has its Err set.
func (s *Server) Requests() []*Message { return s.list(false) }

// Preflights lists the CORS preflights that have arrived so far.
func (s *Server) Preflights() []*Message { return s.list(true) }

func (s *Server) list(preflights bool) []*Message {
	s.mu.Lock()
	defer s.mu.Unlock()
	var out []*Message
	for _, m := range s.messages {
		if m.IsPreflight() == preflights {
			out = append(out, m)
		}
	}
	return out
}

// Messages lists everything that has arrived so far, for clients that have no
// preflights: an original may look like one.
func (s *Server) Messages() []*Message {
	s.mu.Lock()
	defer s.mu.Unlock()
	return append([]*Message(nil), s.messages...)
}

// Arrived returns a channel that is closed when the next message has arrived.
func (s *Server) Arrived() <-chan struct{} {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.arrived
}

// Close stops listening, ends every connection and waits until both are done.
// What has been recorded stays.
func (s *Server) Close() error {
	s.mu.Lock()
	s.closed = true
	err := s.listener.Close()
	for c := range s.connections {
		c.Close()
	}
	s.mu.Unlock()
	s.running.Wait()
	return err
}

func (s *Server) accept() {
	defer s.running.Done()
	for {
		c, err := s.listener.Accept()
		if err != nil {
			return
		}
		if !s.keep(c) {
			c.Close()
			return
		}
		go s.serve(c)
	}
}

// keep takes a connection over, unless the server has been closed.
func (s *Server) keep(c net.Conn) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.closed {
		return false
	}
	s.connections[c] = true
	s.running.Add(1)
	return true
}

func (s *Server) drop(c net.Conn) {
	s.mu.Lock()
	delete(s.connections, c)
	s.mu.Unlock()
	c.Close()
	s.running.Done()
}

func (s *Server) record(m *Message) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.messages = append(s.messages, m)
	close(s.arrived)
	s.arrived = make(chan struct{})
}

// serve answers the requests of one connection, one after the other.
func (s *Server) serve(c net.Conn) {
	defer s.drop(c)
	if s.other != nil && s.other(c, s.record) {
		return
	}
	r := bufio.NewReaderSize(c, 16<<10)
	for {
		c.SetDeadline(time.Now().Add(idle))
		m, err := readHead(r)
		if err != nil {
			return
		}
		if m.Err == nil {
			m.Err = s.receive(c, r, m)
		}
		s.record(m)
		if !respond(c, m) {
			linger(c, r)
			return
		}
	}
}

// receive reads the content, after telling a client that waits for it to go
// on (RFC 9110, 10.1.1).
func (s *Server) receive(c net.Conn, r *bufio.Reader, m *Message) error {
	if m.has("Expect", "100-continue") && m.Version != "HTTP/1.0" {
		if _, err := io.WriteString(c, "HTTP/1.1 100 Continue\r\n\r\n"); err != nil {
			return err
		}
	}
	return m.readBody(r)
}

// linger lets the client read the response: closing at once with unread bytes
// would reset the connection (RFC 9112, 9.6).
func linger(c net.Conn, r *bufio.Reader) {
	if t, ok := c.(interface{ CloseWrite() error }); ok { // TCP or TLS
		t.CloseWrite()
	}
	c.SetReadDeadline(time.Now().Add(time.Second))
	io.Copy(io.Discard, io.LimitReader(r, maxBody))
}

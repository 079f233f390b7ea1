package process_test

import (
	"context"
	"net"
	"testing"
	"time"

	"snipgen/verify/capture"
	"snipgen/verify/process"
)

// A message without a run line is sent, byte for byte.
func TestMessagesAreSent(t *testing.T) {
	server, err := capture.Listen()
	if err != nil {
		t.Fatal(err)
	}
	const message = "POST /a HTTP/1.1\r\nHost: h\r\nContent-Length: 3\r\n\r\n\x00\n\xff"
	j := process.Job{Target: "http/raw", File: "snippet.txt", Source: message, Origin: "http://" + server.Authority()}
	o := process.Run(context.Background(), t.TempDir(), j, nil, time.Minute)
	server.Close()
	sent := server.Messages()
	if !o.OK() || o.Stdout == "" || len(sent) != 1 || string(sent[0].Head)+string(sent[0].Body) != message {
		t.Errorf("%+v: %+v", o, sent)
	}
	if o := process.Run(context.Background(), t.TempDir(), j, nil, time.Minute); o.Exit != 1 || o.Stderr == "" {
		t.Errorf("a server that is not there: %+v", o)
	}
}

// A server that keeps silent is not waited for longer than the limit.
func TestSilentServer(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	j := process.Job{Target: "http/raw", Source: "GET / HTTP/1.1\r\n\r\n", Origin: "http://" + l.Addr().String()}
	if o := process.Run(context.Background(), t.TempDir(), j, nil, 50*time.Millisecond); !o.TimedOut {
		t.Errorf("%+v", o)
	}
}

package main

import (
	"errors"
	"fmt"
	"io"
	"net"
	"net/url"
	"os"
	"os/exec"
	"strings"

	"snipgen/verify/capture"
)

// send is a client for scripts, that sends what it is told and nothing else:
//
//	send METHOD URL [NAME:VALUE ...] [--data TEXT]
func send() {
	address, err := url.Parse(os.Args[2])
	must(err)
	fields, body := os.Args[3:], ""
	if n := len(fields); n > 1 && fields[n-2] == "--data" {
		fields, body = fields[:n-2], fields[n-1]
	}
	connection, err := net.Dial("tcp", address.Host)
	must(err)
	lines := append([]string{os.Args[1] + " " + address.RequestURI() + " HTTP/1.1", "Host: " + address.Host, "Connection: close"}, fields...)
	lines = append(lines, fmt.Sprintf("Content-Length: %d", len(body)), "", body)
	_, err = io.WriteString(connection, strings.Join(lines, "\r\n"))
	must(err)
	_, err = io.Copy(os.Stdout, connection)
	must(err)
	os.Exit(0)
}

// serve runs a command while a server listens, whose address takes the place
// of ADDRESS in a file, and prints the request lines that have arrived:
//
//	serve FILE COMMAND [ARGUMENT ...]
func serve() {
	server, err := capture.Listen()
	must(err)
	text, err := os.ReadFile(os.Args[1])
	must(err)
	must(os.WriteFile(os.Args[1], []byte(strings.ReplaceAll(string(text), "ADDRESS", server.Authority())), 0o666))
	cmd := exec.Command(os.Args[2], os.Args[3:]...)
	cmd.Stdin, cmd.Stdout, cmd.Stderr = os.Stdin, os.Stdout, os.Stderr
	err = cmd.Run()
	server.Close()
	for _, m := range server.Messages() {
		fmt.Printf("arrived: %s %s %s\n", m.Method, m.Target, strings.Join(m.Values("X-Secret"), ", "))
	}
	var exit *exec.ExitError
	if errors.As(err, &exit) {
		os.Exit(exit.ExitCode())
	}
	must(err)
	os.Exit(0)
}

func must(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(99)
	}
}

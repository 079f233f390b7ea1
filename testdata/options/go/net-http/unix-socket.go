package main

import (
	"context"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
)

func main() {
	transport := http.DefaultTransport.(*http.Transport).Clone()
	dialer := &net.Dialer{}
	transport.DialContext = func(ctx context.Context, network, address string) (net.Conn, error) {
		return dialer.DialContext(ctx, "unix", "/var/run/docker.sock")
	}
	client := &http.Client{Transport: transport}

	resp, err := client.Get("http://localhost/v1.43/containers/json")
	if err != nil {
		log.Fatal(err)
	}
	defer resp.Body.Close()

	body, err := io.ReadAll(resp.Body)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(string(body))
}

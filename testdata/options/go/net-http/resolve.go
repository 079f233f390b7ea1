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
		switch address {
		case "api.example.com:443":
			address = "127.0.0.1:443"
		case "other.example.com:80":
			address = "[::1]:80"
		}
		return dialer.DialContext(ctx, network, address)
	}
	client := &http.Client{Transport: transport}

	resp, err := client.Get("https://api.example.com/v1/items")
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

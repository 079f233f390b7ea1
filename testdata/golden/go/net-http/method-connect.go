package main

import (
	"fmt"
	"log"
	"net/http"
)

func main() {
	transport := http.DefaultTransport.(*http.Transport).Clone()
	transport.Protocols = new(http.Protocols)
	transport.Protocols.SetHTTP1(true)
	client := &http.Client{Transport: transport}

	req, err := http.NewRequest(http.MethodConnect, "https://example.com:443", nil)
	if err != nil {
		log.Fatal(err)
	}
	// Opaque goes out as it is.
	req.URL.Opaque = "example.com:443"

	resp, err := client.Do(req)
	if err != nil {
		log.Fatal(err)
	}
	defer resp.Body.Close()

	fmt.Println(resp.Status, resp.Header)
}

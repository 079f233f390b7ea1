package main

import (
	"compress/gzip"
	"fmt"
	"io"
	"log"
	"net/http"
)

func main() {
	transport := http.DefaultTransport.(*http.Transport).Clone()
	// Else the transport asks for gzip.
	transport.DisableCompression = true
	client := &http.Client{Transport: transport}

	req, err := http.NewRequest(http.MethodGet, "https://api.example.com/headers", nil)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Set("Accept-Encoding", "")

	resp, err := client.Do(req)
	if err != nil {
		log.Fatal(err)
	}
	defer resp.Body.Close()

	var reader io.Reader = resp.Body
	if resp.Header.Get("Content-Encoding") == "gzip" {
		if reader, err = gzip.NewReader(resp.Body); err != nil {
			log.Fatal(err)
		}
	}
	body, err := io.ReadAll(reader)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(string(body))
}

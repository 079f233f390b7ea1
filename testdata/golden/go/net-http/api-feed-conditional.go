package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
)

func main() {
	req, err := http.NewRequest(http.MethodGet, "https://www.example.com/blog/feed/?format=atom&tag=go", nil)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Set("Accept", "application/atom+xml, application/rss+xml;q=0.9, text/xml;q=0.5")
	req.Header.Set("If-Modified-Since", "Fri, 02 Jan 2026 10:30:00 GMT")
	req.Header.Set("If-None-Match", "\"5f3b-64c8a1d2-gzip\"")
	req.Header.Set("A-IM", "feed")

	resp, err := http.DefaultClient.Do(req)
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

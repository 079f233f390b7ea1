package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
)

func main() {
	req, err := http.NewRequest(http.MethodGet, "https://api.example.com/headers", nil)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Set("Range", "bytes=0-499,1000-")
	req.Header.Set("If-Range", "\"v1\"")
	req.Header.Set("If-None-Match", "\"abc\", W/\"def\", \"x'y\"")
	req.Header.Set("If-Match", "*")
	req.Header.Set("If-Modified-Since", "Fri, 02 Jan 2026 10:30:00 GMT")

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

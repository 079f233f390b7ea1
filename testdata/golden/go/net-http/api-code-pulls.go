package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
)

func main() {
	req, err := http.NewRequest(http.MethodGet, "https://code.example.com/repos/example/project/pulls?state=open&head=example:fix%2Fslow-start&base=main&sort=updated&direction=desc&per_page=100&page=2", nil)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Set("Accept", "application/vnd.example+json")
	req.Header.Set("Authorization", "Bearer YOUR_TOKEN")
	req.Header.Set("X-Api-Version", "2026-01-01")
	req.Header.Set("If-None-Match", "W/\"a18c3bded88eb5dbb5c849a489412bf3\"")
	req.Header.Set("User-Agent", "example-client/1.0")

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

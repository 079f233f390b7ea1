package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"strings"
)

func main() {
	payload := strings.NewReader("{\"title\":\"Crash on start\",\"body\":\"Steps:\\n\\n1. run `app --init`\\n2. see *nothing*\\n\\n```\\npanic: \\\"oops\\\"\\n```\",\"labels\":[\"bug\"],\"assignees\":[],\"milestone\":null}")

	req, err := http.NewRequest(http.MethodPost, "https://code.example.com/repos/example/project/issues", payload)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Set("Accept", "application/vnd.example.v3+json")
	req.Header.Set("Authorization", "Bearer YOUR_TOKEN")
	req.Header.Set("X-Api-Version", "2026-01-01")
	req.Header.Set("User-Agent", "example-client/1.0")
	req.Header.Set("Content-Type", "application/json")

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

package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"strings"
)

func main() {
	payload := strings.NewReader(`{"model": "example-embed", "input": ["The quick brown fox", "", "  \t ", "naïve café", "a/b\\c"], "dimensions": 256, "encoding_format": "base64", "user": "user-1"}`)

	req, err := http.NewRequest(http.MethodPost, "https://ai.example.com/v1/embeddings", payload)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Set("x-api-key", "YOUR_API_KEY")
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

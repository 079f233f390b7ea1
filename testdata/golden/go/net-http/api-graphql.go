package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"strings"
)

func main() {
	payload := strings.NewReader(`{"query":"query Books($first: Int!, $after: String) {\n  books(first: $first, after: $after) {\n    edges { node { id title } }\n    # comment\n  }\n}\n","operationName":"Books","variables":{"first":10,"after":null}}`)

	req, err := http.NewRequest(http.MethodPost, "https://graphql.example.com/graphql", payload)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Set("Authorization", "Bearer YOUR_TOKEN")
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set("Accept", "application/graphql-response+json")

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

package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"strings"
)

func main() {
	payload := strings.NewReader(`{"a":1}`)

	req, err := http.NewRequest(http.MethodPost, "https://api.example.com/items/1", payload)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Set("X-HTTP-Method-Override", "PATCH")
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

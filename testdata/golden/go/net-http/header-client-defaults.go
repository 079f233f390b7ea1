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
	req.Header.Set("User-Agent", "curl/8.0 (snippet; \"quoted\")")
	req.Header.Set("Accept", "application/xml, */*;q=0.1")
	req.Header.Set("Accept-Language", "de-DE, en;q=0.5")
	req.Header.Set("Cache-Control", "no-store")
	req.Header.Set("Pragma", "no-cache")

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

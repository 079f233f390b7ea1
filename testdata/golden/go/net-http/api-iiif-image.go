package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
)

func main() {
	req, err := http.NewRequest(http.MethodGet, "https://images.example.com/iiif/3/ark:%2F12345%2Fbook%3A1%2Fp%C3%A4ge-001.jp2/pct:12.5,10,80,75/!600,400/!90/gray.jpg", nil)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Set("Accept", "image/jpeg")

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

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
	req.Header.Set("X-City", "Köln")
	req.Header.Set("X-Emoji", "a😀b")
	req.Header.Set("X-Breaks", "a\u0085b\u2028c\u200bd")
	req.Header.Set("X-Quotes", "‘a’ “b” ‚c„")

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

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
	req.Header.Set("!#$%&'*+-.^_`|~", "all")
	req.Header.Set("X-'single'", "1")
	req.Header.Set("10", "ten")
	req.Header.Set("9", "nine")
	req.Header.Set("X.Dot", "dot")
	req.Header.Set("X_Under", "under")
	req.Header.Set("X-Under", "dash")

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

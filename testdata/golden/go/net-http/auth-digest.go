package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
)

func main() {
	req, err := http.NewRequest(http.MethodGet, "https://api.example.com/private", nil)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Set("Authorization", "Digest username=\"user\", realm=\"api@example.com\", nonce=\"MDEyMzQ1\", uri=\"/private?a=1,2\", qop=auth, nc=00000001, cnonce=\"0a4f113b\", response=\"00000000000000000000000000000000\", opaque=\"\"")

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

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
	req.Header.Set("aCCEPT", "*/*")
	req.Header.Set("USER-AGENT", "Example/1.0")
	req.Header.Set("x-lower", "1")
	req.Header.Set("X-UPPER", "2")
	req.Header.Set("DNT", "1")
	req.Header.Set("WWW-test", "3")
	req.Header.Set("SOAPACTION", "\"urn:x\"")

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

package main

import (
	"bytes"
	"fmt"
	"io"
	"log"
	"net/http"
)

func main() {
	payload := bytes.NewReader([]byte("\x00123 \x01abc \xe9beef éface \x1b[0m \x7f8 \\x41 \\u0041 \\101 \\0"))

	req, err := http.NewRequest(http.MethodPost, "https://api.example.com/text", payload)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Set("Content-Type", "application/octet-stream")

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

package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"strings"
)

func main() {
	payload := strings.NewReader("hello")

	req, err := http.NewRequest(http.MethodPost, "https://api.example.com/text", payload)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Set("Content-Type", "text/plain; charset=utf-8; format=flowed")
	req.Header.Set("Content-Language", "en, de")
	req.Header.Set("Content-Disposition", "attachment; filename=\"a b.txt\"")
	req.Header.Set("Content-Location", "/a")
	req.Header.Set("Last-Modified", "Fri, 02 Jan 2026 10:30:00 GMT")
	req.Header.Set("Expires", "0")
	req.Header.Set("Allow", "GET, PUT")

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

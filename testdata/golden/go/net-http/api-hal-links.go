package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"strings"
)

func main() {
	payload := strings.NewReader("http://library.example.com/api/authors/1\r\nhttp://library.example.com/api/authors/2?projection=short\r\n")

	req, err := http.NewRequest(http.MethodPut, "https://library.example.com/api/books/1/authors", payload)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Set("Accept", "application/hal+json")
	req.Header.Set("Content-Type", "text/uri-list")
	req.Header.Set("Authorization", "Bearer YOUR_TOKEN")

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

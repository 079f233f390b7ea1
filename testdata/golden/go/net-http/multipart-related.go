package main

import (
	"bytes"
	"fmt"
	"io"
	"log"
	"net/http"
)

func main() {
	payload := bytes.NewReader([]byte("--R1\r\nContent-Type: application/json; charset=UTF-8\r\n\r\n{\"name\": \"photo.bin\"}\r\n--R1\r\nContent-Type: application/octet-stream\r\nContent-ID: <photo@example.com>\r\n\r\n\x00\x01\xfe\xff\r\n--R1--\r\n"))

	req, err := http.NewRequest(http.MethodPost, "https://api.example.com/upload", payload)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Set("Content-Type", "multipart/related; type=\"application/json\"; boundary=R1")

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

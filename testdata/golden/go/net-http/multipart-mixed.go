package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"strings"
)

func main() {
	payload := strings.NewReader("--M1\r\nContent-Type: application/http\r\nContent-ID: 1\r\n\r\nGET /items/1 HTTP/1.1\r\n\r\n\r\n--M1\r\nContent-Type: application/http\r\nContent-ID: 2\r\n\r\nDELETE /items/2 HTTP/1.1\r\n\r\n\r\n--M1--\r\n")

	req, err := http.NewRequest(http.MethodPost, "https://api.example.com/upload", payload)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Set("Content-Type", "multipart/mixed; boundary=M1")

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

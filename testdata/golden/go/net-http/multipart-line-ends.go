package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"strings"
)

func main() {
	payload := strings.NewReader("--X3\r\nContent-Disposition: form-data; name=\"crlf\"\r\n\r\na\r\nb\r\n\r\n--X3\r\nContent-Disposition: form-data; name=\"lf\"\r\n\r\na\nb\n\r\n--X3\r\nContent-Disposition: form-data; name=\"cr\"; filename=\"cr.txt\"\r\nContent-Type: text/plain\r\n\r\na\rb\r\r\n--X3\r\nContent-Disposition: form-data; name=\"empty\"\r\n\r\n\r\n--X3\r\nContent-Disposition: form-data; name=\"dashes\"\r\n\r\n--X3x\r\n--\r\n--X3--\r\n")

	req, err := http.NewRequest(http.MethodPost, "https://api.example.com/upload", payload)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Set("Content-Type", "multipart/form-data; boundary=X3")

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

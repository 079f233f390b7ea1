package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"strings"
)

func main() {
	payload := strings.NewReader("--X5\r\nContent-Disposition: form-data; name=\"größe\"\r\n\r\né\r\n--X5\r\nContent-Disposition: form-data; name=\"datei\"; filename=\"straße 日本.txt\"\r\nContent-Type: text/plain\r\n\r\nx\r\n--X5\r\nContent-Disposition: form-data; name=\"star\"; filename=\"naive.txt\"; filename*=UTF-8''na%C3%AFve.txt\r\nContent-Type: text/plain\r\n\r\ny\r\n--X5--\r\n")

	req, err := http.NewRequest(http.MethodPost, "https://api.example.com/upload", payload)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Set("Content-Type", "multipart/form-data; boundary=X5")

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

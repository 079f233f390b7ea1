package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"strings"
)

func main() {
	payload := strings.NewReader("--X6\r\nContent-Disposition: form-data; name=\"a%22b%22\"\r\n\r\n1\r\n--X6\r\nContent-Disposition: form-data; name=\"c%0D%0Ad\"; filename=\"e%22f%22.txt\"\r\nContent-Type: text/plain\r\n\r\n2\r\n--X6\r\nContent-Disposition: form-data; name=\"g\\\"h\"; filename=\"C:\\\\dir\\\\i'j;k.txt\"\r\nContent-Type: text/plain\r\n\r\n3\r\n--X6\r\nContent-Disposition: form-data; name=token\r\n\r\n4\r\n--X6--\r\n")

	req, err := http.NewRequest(http.MethodPost, "https://api.example.com/upload", payload)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Set("Content-Type", "multipart/form-data; boundary=X6")

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

package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"os"
	"strings"
)

func main() {
	mediaType := os.Getenv("MEDIA_TYPE")

	payload := strings.NewReader(`{"a": 1}`)

	req, err := http.NewRequest(http.MethodPost, "https://api.example.com/items", payload)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Set("Content-Type", mediaType)

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

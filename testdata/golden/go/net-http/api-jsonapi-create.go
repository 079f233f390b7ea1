package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"strings"
)

func main() {
	payload := strings.NewReader(`{"data":{"type":"photos","lid":"local-1","attributes":{"title":"Example photo","src":"https://www.example.com/images/productivity.png","tags":[],"exif":{}},"relationships":{"photographer":{"data":{"type":"people","id":"9"}},"album":{"data":null}}}}`)

	req, err := http.NewRequest(http.MethodPost, "https://api.example.com/photos?include=photographer&fields%5Bphotos%5D=title%2Csrc&page%5Bsize%5D=1", payload)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Set("Content-Type", "application/vnd.api+json;ext=\"https://jsonapi.org/ext/atomic\"")
	req.Header.Set("Accept", "application/vnd.api+json;ext=\"https://jsonapi.org/ext/atomic\"")

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

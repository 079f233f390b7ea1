package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"strings"
)

func main() {
	payload := strings.NewReader(`[{"op":"test","path":"/a~1b/c~0d","value":1.0},{"op":"replace","path":"/tags/-","value":null},{"op":"remove","path":""},{"op":"move","from":"/x","path":"/y"}]`)

	req, err := http.NewRequest(http.MethodPatch, "https://api.example.com/documents/7", payload)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Set("Content-Type", "application/json-patch+json")
	req.Header.Set("If-Match", "\"3\"")

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

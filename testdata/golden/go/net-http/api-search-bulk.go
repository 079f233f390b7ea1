package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"strings"
)

func main() {
	payload := strings.NewReader(`{"index":{"_index":"books","_id":"1"}}
{"title":"First","year":1999}
{"update":{"_index":"books","_id":"2"}}
{"doc":{"price":9.90}}
{"delete":{"_index":"books","_id":"3"}}
`)

	req, err := http.NewRequest(http.MethodPost, "http://localhost:9200/_bulk?refresh=wait_for", payload)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Set("Content-Type", "application/x-ndjson")

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

package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"strings"
)

func main() {
	payload := strings.NewReader(`{"docs":[{"_id":"order:1001","total":19.90},{"_id":"order:1002","_rev":"2-7051cbe5c8faecd085a3fa619e6e6337","_deleted":true},{"_id":"_design/app","language":"javascript","views":{"by_day":{"map":"function (doc) {\n  if (doc.total > 0) { emit(doc.day, null); }\n}","reduce":"_count"}}}],"new_edits":true}`)

	req, err := http.NewRequest(http.MethodPost, "http://localhost:5984/shop%2Feu/_bulk_docs", payload)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Set("Content-Type", "application/json")
	req.SetBasicAuth("admin", "YOUR_PASSWORD")

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

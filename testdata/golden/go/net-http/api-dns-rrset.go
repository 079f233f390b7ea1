package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"strings"
)

func main() {
	payload := strings.NewReader(`{"rrsets": [{"name": "www.example.com.", "type": "A", "ttl": 300, "changetype": "REPLACE", "records": [{"content": "192.0.2.10", "disabled": false}, {"content": "192.0.2.11", "disabled": true}]}, {"name": "example.com.", "type": "TXT", "ttl": 3600, "changetype": "REPLACE", "records": [{"content": "\"v=spf1 include:mail.example.com ~all\"", "disabled": false}, {"content": "\"a\\059b; c\"", "disabled": false}]}, {"name": "*.old.example.com.", "type": "AAAA", "changetype": "DELETE"}]}
`)

	req, err := http.NewRequest(http.MethodPatch, "https://dns.example.com:8081/api/v1/servers/localhost/zones/example.com.", payload)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Set("X-API-Key", "YOUR_API_KEY")
	req.Header.Set("Content-Type", "application/json")

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

package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"strings"
)

func main() {
	payload := strings.NewReader(`[
  {"jsonrpc": "2.0", "method": "getBalance", "params": ["account-1", "latest"], "id": 1},
  {"jsonrpc": "2.0", "method": "notify", "params": {}},
  {"jsonrpc": "2.0", "method": "ping", "id": null}
]`)

	req, err := http.NewRequest(http.MethodPost, "http://localhost:8545/rpc", payload)
	if err != nil {
		log.Fatal(err)
	}
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

package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"strings"
)

func main() {
	payload := strings.NewReader(`{"id":"evt_example","type":"invoice.paid","data":{"amount":4200,"currency":"eur","ratio":0.10}}`)

	req, err := http.NewRequest(http.MethodPost, "https://hooks.example.com/hooks/billing", payload)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set("User-Agent", "Example-Hooks/1")
	req.Header.Set("X-Signature", "t=1767349800,v1=YOUR_SIGNATURE")
	req.Header.Set("X-Hub-Signature-256", "sha256=YOUR_SIGNATURE")
	req.Header.Set("X-Delivery-Attempt", "1")

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

package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"strings"
)

func main() {
	payload := strings.NewReader(`{
  "type" : "order.updated",
  "data" : { "url" : "https:\/\/shop.example.com\/o\/1001", "name" : "Caf\u00e9 \ud83c\udf75", "html" : "\u003cb\u003e1\u003c/b\u003e", "total" : 10.00 }
}
`)

	req, err := http.NewRequest(http.MethodPost, "https://app.example.com/api/webhooks/orders?tenant=example", payload)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set("webhook-id", "msg_example")
	req.Header.Set("webhook-timestamp", "1767349800")
	req.Header.Set("webhook-signature", "v1,YOUR+BASE64/SIGNATURE= v1a,YOUR_OTHER_SIGNATURE")
	req.Header.Set("User-Agent", "Example-Webhooks/2.0 (+https://www.example.com/webhooks)")

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

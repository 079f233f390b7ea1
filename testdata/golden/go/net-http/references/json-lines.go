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
	orderId := os.Getenv("ORDER_ID")
	customer := os.Getenv("CUSTOMER")

	payload := strings.NewReader(`{
  "order": ` + orderId + `,
  "customer": "` + strings.NewReplacer(`\`, `\\`, `"`, `\"`).Replace(customer) + `",
  "note": "100% \"sure\""
}`)

	req, err := http.NewRequest(http.MethodPost, "https://api.example.com/orders", payload)
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

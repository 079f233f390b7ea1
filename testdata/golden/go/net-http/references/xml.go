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
	odd := os.Getenv("ODD")

	payload := strings.NewReader(`<order id="` + orderId + `"><by>` + odd + `</by></order>`)

	req, err := http.NewRequest(http.MethodPost, "https://soap.example.com/", payload)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Set("Content-Type", "text/xml")

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

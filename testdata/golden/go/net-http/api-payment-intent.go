package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"strings"
)

func main() {
	payload := strings.NewReader("amount=1099&currency=eur&automatic_payment_methods%5Benabled%5D=true&automatic_payment_methods%5Ballow_redirects%5D=never&transfer_data%5Bdestination%5D=acct_example&shipping%5Baddress%5D%5Bpostal_code%5D=01067&line_items%5B0%5D%5Bsku%5D=A-1&line_items%5B1%5D%5Bsku%5D=B%2F2&statement_descriptor=EXAMPLE*SHOP")

	req, err := http.NewRequest(http.MethodPost, "https://payments.example.com/v1/payment_intents", payload)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Set("Accept", "application/json")
	req.Header.Set("Authorization", "Bearer sk_test_example")
	req.Header.Set("Idempotency-Key", "7f9c24e8-3b12-4fef-91e0-4a2d5b6c7d8e")
	req.Header.Set("Content-Type", "application/x-www-form-urlencoded;charset=UTF-8")

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

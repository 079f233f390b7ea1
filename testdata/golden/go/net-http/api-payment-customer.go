package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"strings"
)

func main() {
	payload := strings.NewReader("name=Example+Customer&email=customer%2Btest%40example.com&phone=%2B49+221+0000000&address[line1]=Beispielstra%C3%9Fe+1&address[city]=K%C3%B6ln&address[country]=DE&metadata[crm_id]=0042&tax_exempt=none&description=")

	req, err := http.NewRequest(http.MethodPost, "https://payments.example.com/v1/customers", payload)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Set("Authorization", "Bearer sk_test_example")
	req.Header.Set("Content-Type", "application/x-www-form-urlencoded")

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

package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"strings"
)

func main() {
	payload := strings.NewReader("{\"emoji\":\"😀\",\"ключ\":\"значение\",\"sep\":\"a\u2028b\u2029c\u0085d\u200be\ufefff\",\"accent\":\"é é\",\"del\":\"\x7f\"}")

	req, err := http.NewRequest(http.MethodPost, "https://api.example.com/echo", payload)
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

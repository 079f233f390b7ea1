package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"net/url"
	"os"
	"strings"
)

func main() {
	user := os.Getenv("USER_VALUE")

	payload := strings.NewReader("grant_type=password&username=" + url.QueryEscape(user) + "&password=" + url.QueryEscape(os.Getenv("API_PASSWORD")) + "&scope=read+write")

	req, err := http.NewRequest(http.MethodPost, "https://login.example.com/token", payload)
	if err != nil {
		log.Fatal(err)
	}
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

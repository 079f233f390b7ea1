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
	tenant := os.Getenv("TENANT")
	user := os.Getenv("USER_VALUE")

	payload := strings.NewReader("grant_type=password&username=" + strings.ReplaceAll(url.QueryEscape(user), "+", "%20") + "&password=" + strings.ReplaceAll(url.QueryEscape(os.Getenv("API_PASSWORD")), "+", "%20"))

	req, err := http.NewRequest(http.MethodPost, "https://login.example.com/token?tenant="+strings.ReplaceAll(url.QueryEscape(tenant), "+", "%20"), payload)
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

package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"strings"
)

func main() {
	payload := strings.NewReader("grant_type=refresh_token&refresh_token=1%2F%2F0YOUR_REFRESH_TOKEN-_x&scope=openid%20profile%20email")

	req, err := http.NewRequest(http.MethodPost, "https://login.example.com/oauth2/token", payload)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Set("Accept", "application/json")
	req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	req.SetBasicAuth("client%3Aexample", "YOUR%20CLIENT%20SECRET")

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

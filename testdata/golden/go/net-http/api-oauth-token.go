package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"strings"
)

func main() {
	payload := strings.NewReader("grant_type=authorization_code&code=YOUR_CODE&redirect_uri=https%3A%2F%2Fapp.example.com%2Fcallback%3Fx%3D1&code_verifier=YOUR_VERIFIER&scope=openid%20email+profile")

	req, err := http.NewRequest(http.MethodPost, "https://login.example.com/oauth2/token", payload)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Set("Accept", "application/json")
	req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	req.SetBasicAuth("YOUR_CLIENT_ID", "YOUR_CLIENT_SECRET")

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

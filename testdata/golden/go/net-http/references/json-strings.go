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
	user := os.Getenv("USER_VALUE")

	payload := strings.NewReader(`{"user": "` + strings.NewReplacer(`\`, `\\`, `"`, `\"`).Replace(user) + `", "password": "` + strings.NewReplacer(`\`, `\\`, `"`, `\"`).Replace(os.Getenv("API_PASSWORD")) + `", "note": "for ` + strings.NewReplacer(`\`, `\\`, `"`, `\"`).Replace(user) + ` {only} \"now\"", "remember": true}`)

	req, err := http.NewRequest(http.MethodPost, "https://api.example.com/sessions", payload)
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

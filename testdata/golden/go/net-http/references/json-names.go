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
	key := os.Getenv("KEY")
	plain := os.Getenv("PLAIN")

	payload := strings.NewReader(`{"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`).Replace(key) + `": 1, "b": "` + strings.NewReplacer(`\`, `\\`, `"`, `\"`).Replace(plain) + `"}`)

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

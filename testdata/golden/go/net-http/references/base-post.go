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
	baseUrl := os.Getenv("BASE_URL")
	name := os.Getenv("NAME")

	payload := strings.NewReader(`{"name": "` + strings.NewReplacer(`\`, `\\`, `"`, `\"`).Replace(name) + `", "price": 9.5}`)

	req, err := http.NewRequest(http.MethodPost, baseUrl+"/items", payload)
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

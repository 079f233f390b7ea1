package main

import (
	"bytes"
	"fmt"
	"io"
	"log"
	"net/http"
	"os"
)

func main() {
	content, err := os.ReadFile("./pixel.png")
	if err != nil {
		log.Fatal(err)
	}
	payload := bytes.NewReader(content)

	req, err := http.NewRequest(http.MethodPut, "https://api.example.com/photos/1", payload)
	if err != nil {
		log.Fatal(err)
	}

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

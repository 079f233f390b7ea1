package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"strings"
)

func main() {
	payload := strings.NewReader("hub.mode=subscribe&hub.topic=https%3a%2f%2fblog.example.com%2ffeed%3fformat%3datom%26n%3d10&hub.callback=https%3a%2f%2fapp.example.com%2fsub%2f1%23x&hub.lease_seconds=864000&hub.secret=YOUR_SECRET")

	req, err := http.NewRequest(http.MethodPost, "https://hub.example.com/hub", payload)
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

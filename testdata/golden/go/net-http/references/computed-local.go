package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"time"
)

func main() {
	date := time.Now().Format("2006/01/02 15:04")

	req, err := http.NewRequest(http.MethodGet, "https://api.example.com/events", nil)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Set("X-Day", date)

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

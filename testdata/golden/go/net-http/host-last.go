package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
)

func main() {
	req, err := http.NewRequest(http.MethodGet, "https://WWW.Example.COM/order", nil)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Set("X-First", "1")
	req.Header.Set("accept", "text/html")
	req.Header.Set("X-Second", "2")

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

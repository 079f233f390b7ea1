package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"os"
)

func main() {
	session := os.Getenv("SESSION")

	req, err := http.NewRequest(http.MethodGet, "https://shop.example.com/basket", nil)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Set("Cookie", "session="+session+"; theme=dark")

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

package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"net/url"
	"os"
)

func main() {
	name := os.Getenv("NAME")

	req, err := http.NewRequest("purge", "https://api.example.com/"+url.PathEscape(name), nil)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Set("X-Same", name)

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

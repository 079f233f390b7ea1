package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"os"
)

func main() {
	odd := os.Getenv("ODD")
	first := os.Getenv("FIRST")
	second := os.Getenv("SECOND")

	req, err := http.NewRequest(http.MethodGet, "https://api.example.com/items", nil)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Set("X-Odd", "a "+odd+" z")
	req.Header.Set("X-Two", first+second)
	req.Header.Set("X-Braces", "{\""+first+"\": \"{"+second+"}\"}")
	req.Header.Set("X-Same", first)
	req.Header.Set("X-Quote", "it's \""+first+"\" \\ $x ${y} `z` %s !")

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

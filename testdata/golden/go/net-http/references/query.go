package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"os"
)

func main() {
	query := os.Getenv("QUERY")

	resp, err := http.Get("https://api.example.com/search?q=" + query + "&limit=10&from=" + os.Getenv("FROM_DATE"))
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

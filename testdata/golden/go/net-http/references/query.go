package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"net/url"
	"os"
	"strings"
)

func main() {
	query := os.Getenv("QUERY")

	resp, err := http.Get("https://api.example.com/search?q=" + strings.ReplaceAll(url.QueryEscape(query), "+", "%20") + "&limit=10&from=" + strings.ReplaceAll(url.QueryEscape(os.Getenv("FROM_DATE")), "+", "%20"))
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

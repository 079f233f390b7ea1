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
	name := os.Getenv("NAME")
	plain := os.Getenv("PLAIN")

	resp, err := http.Get("https://api.example.com/a/../" + url.PathEscape(name) + "/%7e?a=" + strings.ReplaceAll(url.QueryEscape(plain), "+", "%20") + "&&b")
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

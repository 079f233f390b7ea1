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
	id := os.Getenv("ID_VALUE")

	resp, err := http.Get("https://api.example.com/" + url.PathEscape(id) + "/" + url.PathEscape(id) + "?id=" + strings.ReplaceAll(url.QueryEscape(id), "+", "%20") + "&env=" + strings.ReplaceAll(url.QueryEscape(os.Getenv("ID")), "+", "%20"))
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

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

	req, err := http.NewRequest(http.MethodGet, "https://api.example.com/search?q="+strings.ReplaceAll(url.QueryEscape(query), "+", "%20")+"&from="+strings.ReplaceAll(url.QueryEscape(os.Getenv("FROM_DATE")), "+", "%20"), nil)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Set("X-Same", query)

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

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
	baseUrl := os.Getenv("BASE_URL")
	itemId := os.Getenv("ITEM_ID")

	req, err := http.NewRequest(http.MethodGet, baseUrl+"/items/"+url.PathEscape(itemId)+"?page=2", nil)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Set("Accept", "application/json")

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

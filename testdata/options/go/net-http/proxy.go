package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"net/url"
)

func main() {
	transport := http.DefaultTransport.(*http.Transport).Clone()
	proxy, err := url.Parse("http://proxy.example.com:3128")
	if err != nil {
		log.Fatal(err)
	}
	transport.Proxy = http.ProxyURL(proxy)
	client := &http.Client{Transport: transport}

	resp, err := client.Get("https://api.example.com/v1/items")
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

package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
)

func main() {
	req, err := http.NewRequest(http.MethodGet, "https://api.example.com/account", nil)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Set("Cookie", "q=\"a b\"; pct=%7B%22a%22%3A1%7D; eq=a=b==; flag; empty=; comma=a,b; plus=a+b;nospace=1;")

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

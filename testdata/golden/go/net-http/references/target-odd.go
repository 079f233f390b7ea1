package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"os"
)

func main() {
	name := os.Getenv("NAME")
	plain := os.Getenv("PLAIN")

	resp, err := http.Get("https://api.example.com/a/../" + name + "/%7e?a=" + plain + "&&b")
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

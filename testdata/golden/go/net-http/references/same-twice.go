package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"os"
)

func main() {
	id := os.Getenv("ID_VALUE")

	resp, err := http.Get("https://api.example.com/" + id + "/" + id + "?id=" + id + "&env=" + os.Getenv("ID"))
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

package main

import (
	"io"
	"log"
	"net/http"
	"os"
	"strings"
)

func main() {
	response, err := http.Post("ORIGIN/items", "application/json", strings.NewReader(`{"name": "Widget"}`))
	if err != nil {
		log.Fatal(err)
	}
	defer response.Body.Close()
	io.Copy(os.Stdout, response.Body)
}

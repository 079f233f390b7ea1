package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"os"
	"strings"
)

func main() {
	name := os.Getenv("NAME")
	odd := os.Getenv("ODD")

	payload := strings.NewReader(`Dear ` + name + ",\nit's \"here\": {x} \\ $HOME `id` \"\"\" %d\n" + odd)

	req, err := http.NewRequest(http.MethodPost, "https://api.example.com/notes", payload)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Set("Content-Type", "text/plain")

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

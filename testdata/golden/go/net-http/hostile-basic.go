package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
)

func main() {
	req, err := http.NewRequest(http.MethodGet, "https://api.example.com/run", nil)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Set("Authorization", "Basic dXMnZXIkKHRvdWNoIHNuaXBnZW4tY2FuYXJ5KSI6Iik7dG91Y2ggc25pcGdlbi1jYW5hcnk7IydgdG91Y2ggc25pcGdlbi1jYW5hcnlgCiR7eH1c")

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

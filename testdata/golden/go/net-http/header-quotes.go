package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
)

func main() {
	req, err := http.NewRequest(http.MethodGet, "https://api.example.com/headers", nil)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Set("X-Single", "'a' 'b'")
	req.Header.Set("X-Double", "\"a\" \"b\"")
	req.Header.Set("X-Back", "`a` `b`")
	req.Header.Set("X-Mixed", "'\"`\"'")
	req.Header.Set("X-Slash", "\\ \\\\ \\' \\\" \\n \\x41 \\u0041 \\0 C:\\new\\temp\\")
	req.Header.Set("X-Triple", "''' \"\"\" ```")
	req.Header.Set("ETag-Like", "\"abc\\\"def\"")

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

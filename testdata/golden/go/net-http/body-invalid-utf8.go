package main

import (
	"bytes"
	"fmt"
	"io"
	"log"
	"net/http"
)

func main() {
	payload := bytes.NewReader([]byte("ok \xc0\xaf \xe2\x82 \xed\xa0\x80 \xf5\x80\x80\x80 � end\xc3"))

	req, err := http.NewRequest(http.MethodPost, "https://api.example.com/text", payload)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Set("Content-Type", "text/plain; charset=utf-8")

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

package main

import (
	"bytes"
	"fmt"
	"io"
	"log"
	"net/http"
)

func main() {
	payload := bytes.NewReader([]byte("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>\n<city>K\xf6ln, \xa3 5 \xff0</city>"))

	req, err := http.NewRequest(http.MethodPost, "https://api.example.com/text", payload)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Set("Content-Type", "text/xml; charset=ISO-8859-1")

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

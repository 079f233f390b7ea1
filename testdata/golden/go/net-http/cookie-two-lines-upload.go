package main

import (
	"bytes"
	"fmt"
	"io"
	"log"
	"mime/multipart"
	"net/http"
)

func main() {
	payload := new(bytes.Buffer)
	form := multipart.NewWriter(payload)
	if err := form.WriteField("title", "Quarterly"); err != nil {
		log.Fatal(err)
	}
	if err := form.Close(); err != nil {
		log.Fatal(err)
	}

	req, err := http.NewRequest(http.MethodPost, "http://origin.example.com/upload", payload)
	if err != nil {
		log.Fatal(err)
	}
	req.Host = "www.example.com"
	req.Header.Set("Cookie", "a=1")
	req.Header.Add("Cookie", "b=2")
	req.Header.Set("Content-Type", form.FormDataContentType())

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

package main

import (
	"bytes"
	"fmt"
	"io"
	"log"
	"mime/multipart"
	"net/http"
	"net/textproto"
)

func main() {
	payload := new(bytes.Buffer)
	form := multipart.NewWriter(payload)
	if err := form.WriteField("tag", "a"); err != nil {
		log.Fatal(err)
	}
	part, err := form.CreatePart(textproto.MIMEHeader{
		"Content-Disposition": {`form-data; name="files[]"; filename="a.txt"`},
		"Content-Type":        {"text/plain"},
	})
	if err != nil {
		log.Fatal(err)
	}
	if _, err := io.WriteString(part, "A"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("tag", "b"); err != nil {
		log.Fatal(err)
	}
	part, err = form.CreatePart(textproto.MIMEHeader{
		"Content-Disposition": {`form-data; name="files[]"; filename="b.txt"`},
		"Content-Type":        {"text/plain"},
	})
	if err != nil {
		log.Fatal(err)
	}
	if _, err := io.WriteString(part, "B"); err != nil {
		log.Fatal(err)
	}
	if err := form.Close(); err != nil {
		log.Fatal(err)
	}

	req, err := http.NewRequest(http.MethodPost, "https://api.example.com/upload", payload)
	if err != nil {
		log.Fatal(err)
	}
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

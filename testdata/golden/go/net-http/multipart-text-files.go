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
	part, err := form.CreatePart(textproto.MIMEHeader{
		"Content-Disposition": {`form-data; name="a"; filename="a.csv"`},
		"Content-Type":        {"text/csv"},
	})
	if err != nil {
		log.Fatal(err)
	}
	if _, err := io.WriteString(part, "x,y\r\n1,2\r\n"); err != nil {
		log.Fatal(err)
	}
	part, err = form.CreatePart(textproto.MIMEHeader{
		"Content-Disposition": {`form-data; name="b"; filename="b.txt"`},
		"Content-Type":        {"text/plain; charset=utf-8"},
	})
	if err != nil {
		log.Fatal(err)
	}
	if _, err := io.WriteString(part, "é and \"quotes\""); err != nil {
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

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
	if err := form.WriteField("a'$(touch snipgen-canary)`touch snipgen-canary`", "'; touch snipgen-canary; '"); err != nil {
		log.Fatal(err)
	}
	part, err := form.CreatePart(textproto.MIMEHeader{
		"Content-Disposition": {`form-data; name="b${x}"; filename="'; touch snipgen-canary; '.txt"`},
		"Content-Type":        {"text/plain; x='$(touch snipgen-canary)'"},
	})
	if err != nil {
		log.Fatal(err)
	}
	if _, err := io.WriteString(part, "$(touch snipgen-canary)\n`touch snipgen-canary`\n"); err != nil {
		log.Fatal(err)
	}
	part, err = form.CreatePart(textproto.MIMEHeader{
		"Content-Disposition": {`form-data; name="c;type=text/html"; filename="../../snipgen-canary"`},
		"Content-Type":        {"application/octet-stream"},
	})
	if err != nil {
		log.Fatal(err)
	}
	if _, err := io.WriteString(part, "@snipgen-canary"); err != nil {
		log.Fatal(err)
	}
	part, err = form.CreatePart(textproto.MIMEHeader{
		"Content-Disposition": {`form-data; name="d"; filename="{${touch('snipgen-canary')}}"`},
		"Content-Type":        {"text/plain"},
	})
	if err != nil {
		log.Fatal(err)
	}
	if _, err := io.WriteString(part, "<snipgen-canary;type=x"); err != nil {
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

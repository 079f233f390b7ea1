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
	if err := form.WriteField("from", "Example Shop <shop@example.com>"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("to", "first@example.com"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("to", "second@example.com"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("subject", "Invoice 2026-0001"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("text", "Hello,\r\n\r\nplease find the invoice attached.\r\n"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("o:tag", "invoice"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("h:Reply-To", "billing@example.com"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("v:order", "{\"id\": 1001, \"total\": \"19.90\"}"); err != nil {
		log.Fatal(err)
	}
	part, err := form.CreatePart(textproto.MIMEHeader{
		"Content-Disposition": {`form-data; name="attachment"; filename="invoice 2026-0001.pdf"`},
		"Content-Type":        {"application/pdf"},
	})
	if err != nil {
		log.Fatal(err)
	}
	if _, err := part.Write([]byte("%PDF-1.4\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<< /Type /Catalog >>\nendobj\n\xab˂V\x01\xadJZ\xe4^D97,\"ئ-\x87f\x87|>\xf9\xbf\xb6\xa4˨\x85\x81P\x9c\x9b\xfc\x90Ѣs\x8fp\x1a\"\xc1\xef\x10\xd4-_,(Y\x98\xa2!멷\x95> +\xcf\x1a\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n")); err != nil {
		log.Fatal(err)
	}
	if err := form.Close(); err != nil {
		log.Fatal(err)
	}

	req, err := http.NewRequest(http.MethodPost, "https://mail.example.com/v3/example.com/messages", payload)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Set("Content-Type", form.FormDataContentType())
	req.SetBasicAuth("api", "YOUR_API_KEY")

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

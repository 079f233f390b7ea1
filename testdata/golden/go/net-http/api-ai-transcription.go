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
		"Content-Disposition": {`form-data; name="file"; filename="meeting.wav"`},
		"Content-Type":        {"audio/wav"},
	})
	if err != nil {
		log.Fatal(err)
	}
	if _, err := part.Write([]byte("RIFF\x9c\x00\x00\x00WAVEfmt \x10\x00\x00\x00\x01\x00\x01\x00@\x1f\x00\x00@\x1f\x00\x00\x01\x00\x08\x00datax\x00\x00\x00\xf8\xa6\x17\xff\xf0\x07z\xa4\xa0Fxd1\xef\xdb`\xff\xafb\x10\xc2nJ\x00\ri.\x87\xd2\x01kd\xff\xf5\xb2ԭ\xbc2\x81?Ƶ\xbc\xd1\xe1\xa3\x1br\x17\xfe\xfb\x89ߑ\x19\xa5JuF\xf1\xf4\xb1\x81y\xa9e\xa0t\xd1+\xa07\xf1\x950Q\x9b\xf8\xa8(\xdd^ e\xaa\xfa\xe2\xd11\xf7\xa2\xf6ش\xe9\xa1X\x19t\xea\xf2f\xb2V\x95_y\x168\xbf\xab\xa6_f\x8a\xee\xdf&q")); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("model", "example-audio"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("response_format", "verbose_json"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("timestamp_granularities[]", "word"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("timestamp_granularities[]", "segment"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("prompt", "Names: Köln, Łódź.\nNumbers as digits."); err != nil {
		log.Fatal(err)
	}
	if err := form.Close(); err != nil {
		log.Fatal(err)
	}

	req, err := http.NewRequest(http.MethodPost, "https://ai.example.com/v1/audio/transcriptions", payload)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Set("Authorization", "Bearer sk_test_example")
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

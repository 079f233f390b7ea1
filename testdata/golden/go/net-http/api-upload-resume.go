package main

import (
	"bytes"
	"fmt"
	"io"
	"log"
	"net/http"
)

func main() {
	payload := bytes.NewReader([]byte("\x0b0Uz\x9f\xc4\xe9\x0e3X}\xa2\xc7\xec\x116[\x80\xa5\xca\xef\x149^\x83\xa8\xcd\xf2\x17<a\x86"))

	req, err := http.NewRequest(http.MethodPut, "https://upload.example.com/upload/files?uploadType=resumable&upload_id=YOUR_UPLOAD_ID", payload)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Set("Content-Range", "bytes 524288-524319/2000000")
	req.Header.Set("Content-Type", "video/mp4")

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

package main

import (
	"bytes"
	"fmt"
	"io"
	"log"
	"net/http"
)

func main() {
	payload := bytes.NewReader([]byte("\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\x03\xabVJ\xce\xcf-(J-.NMQ\xb2R()*M\xd5QP*I\xad(\x01\xf2\x94\x12\x93\x92\xc9FJ\xb5\x00\xc2N\xa1\xa7\\\x00\x00\x00"))

	req, err := http.NewRequest(http.MethodPost, "https://api.example.com/text", payload)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set("Content-Encoding", "gzip")

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

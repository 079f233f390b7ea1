package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
)

func main() {
	req, err := http.NewRequest(http.MethodGet, "https://bucket.storage.example.com/videos/2026/intro%20v1+2.mp4", nil)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Set("Range", "bytes=1048576-2097151")
	req.Header.Set("If-Range", "\"9b2cf535f27731c974343645a3985328\"")
	req.Header.Set("x-amz-date", "20260102T103000Z")
	req.Header.Set("x-amz-content-sha256", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
	req.Header.Set("Authorization", "AWS4-HMAC-SHA256 Credential=YOUR_ACCESS_KEY/20260102/eu-central-1/s3/aws4_request, SignedHeaders=host;if-range;range;x-amz-content-sha256;x-amz-date, Signature=YOUR_SIGNATURE")

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

package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
)

func main() {
	req, err := http.NewRequest(http.MethodGet, "https://bucket.storage.example.com/?continuation-token=1YOUR%2FCONTINUATION%2BTOKEN%3D&delimiter=%2F&encoding-type=url&fetch-owner=true&list-type=2&max-keys=50&prefix=photos%2F2026%2F&start-after=", nil)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Set("x-amz-date", "20260102T103000Z")
	req.Header.Set("x-amz-content-sha256", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
	req.Header.Set("Authorization", "AWS4-HMAC-SHA256 Credential=YOUR_ACCESS_KEY/20260102/eu-central-1/s3/aws4_request, SignedHeaders=host;x-amz-content-sha256;x-amz-date, Signature=YOUR_SIGNATURE")

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

package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"strings"
)

func main() {
	payload := strings.NewReader(`<!doctype html>
<title>Hello</title>
`)

	req, err := http.NewRequest(http.MethodPut, "https://storage.example.com/bucket/a%20folder/index%2Bv1.html", payload)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Set("x-amz-date", "20260102T103000Z")
	req.Header.Set("x-amz-content-sha256", "736ba3cc734263ce00143d4e48241171dd04e197617f3e9e83b8856638216ba7")
	req.Header.Set("x-amz-acl", "public-read")
	req.Header.Set("x-amz-meta-note", "")
	req.Header.Set("Content-Type", "text/html")
	req.Header.Set("Content-MD5", "ZO5VF3Hh1NPbuc2qmUAVJA==")
	req.Header.Set("Cache-Control", "max-age=60")
	req.Header.Set("Authorization", "AWS4-HMAC-SHA256 Credential=YOUR_ACCESS_KEY/20260102/us-east-1/s3/aws4_request, SignedHeaders=host;x-amz-date, Signature=YOUR_SIGNATURE")

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

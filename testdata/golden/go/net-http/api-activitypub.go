package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"strings"
)

func main() {
	payload := strings.NewReader(`{"@context":["https://www.w3.org/ns/activitystreams",{"toot":"http://joinmastodon.org/ns#","Emoji":"toot:Emoji"}],"id":"https://social.example.com/activities/1","type":"Create","actor":"https://social.example.com/users/example","to":["https://www.w3.org/ns/activitystreams#Public"],"object":{"id":"https://social.example.com/notes/1","type":"Note","content":"<p>Hello <span class=\"h-card\">@other</span> :blobcat: 🐘</p>","contentMap":{"en":"<p>Hello</p>"},"sensitive":false,"inReplyTo":null}}`)

	req, err := http.NewRequest(http.MethodPost, "https://fedi.example.com/users/other/inbox", payload)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Set("Date", "Fri, 02 Jan 2026 10:30:00 GMT")
	req.Header.Set("Digest", "SHA-256=sldZNssQS9RSXCcFutqtN1GWhfo3pxACOp03fDtlQQU=")
	req.Header.Set("Signature", "keyId=\"https://social.example.com/users/example#main-key\",algorithm=\"rsa-sha256\",headers=\"(request-target) host date digest content-type\",signature=\"YOUR/SIGNATURE+BASE64==\"")
	req.Header.Set("Content-Type", "application/activity+json")
	req.Header.Set("Accept", "application/activity+json, application/ld+json; profile=\"https://www.w3.org/ns/activitystreams\"")

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

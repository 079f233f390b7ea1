package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"strings"
)

func main() {
	payload := strings.NewReader(`{"channel":"C0EXAMPLE","text":"Deploy finished :tada: 🎉","blocks":[{"type":"section","text":{"type":"mrkdwn","text":"*Deploy* of <https://www.example.com/app|app> by <@U0EXAMPLE> & co."}}],"unfurl_links":false}`)

	req, err := http.NewRequest(http.MethodPost, "https://chat.example.com/api/chat.postMessage", payload)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Set("Authorization", "Bearer YOUR_TOKEN")
	req.Header.Set("Content-Type", "application/json; charset=utf-8")

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

package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"strings"
)

func main() {
	payload := strings.NewReader(`{"personalizations": [{"to": [{"email": "to@example.com", "name": "Example, Recipient"}], "cc": [], "subject": "Your order #1001 – 20% off", "substitutions": {"{{first_name}}": "Example", "-total-": "$19.99"}}],
 "from": {"email": "shop@example.com"},
 "content": [
  {"type": "text/plain", "value": "Hello {{first_name}},\r\nthanks!\r\n"},
  {"type": "text/html", "value": "<!doctype html>\r\n<p style=\"color: #333; font: 16px 'Open Sans'\">Hello&nbsp;{{first_name}},<br>total: -total-</p><a href='https://shop.example.com/o/1001?utm_source=mail&amp;utm_medium=html'>Order<\/a><script>/* none */</script>"}
 ],
 "send_at": 1767349800, "tracking_settings": {"click_tracking": {"enable": false}}}`)

	req, err := http.NewRequest(http.MethodPost, "https://mail.example.com/v3/mail/send", payload)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Set("Authorization", "Bearer YOUR_TOKEN")
	req.Header.Set("Content-Type", "application/json")

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

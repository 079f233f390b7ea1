package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"strings"
)

func main() {
	payload := strings.NewReader(`{"text":["Привет, мир!","こんにちは、世界。","你好，世界","नमस्ते दुनिया","مرحبا بالعالم","שלום עולם","Γειά σου Κόσμε","สวัสดีชาวโลก","Ça va ? <b>Très</b> bien…","İstanbul’da ılık"],"target_lang":"EN-GB","tag_handling":"xml","ignore_tags":["code"],"preserve_formatting":true}`)

	req, err := http.NewRequest(http.MethodPost, "https://translate.example.com/v2/translate", payload)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Set("Authorization", "Auth-Key YOUR_API_KEY")
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

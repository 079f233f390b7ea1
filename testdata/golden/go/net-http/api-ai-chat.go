package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"strings"
)

func main() {
	payload := strings.NewReader(`{
  "model": "example-large",
  "messages": [
    {"role": "system", "content": "You answer in one sentence.\nNever say \"as a model\"."},
    {"role": "user", "content": "What's the weather in Zürich? Cost < $5 & no ${env}."}
  ],
  "tools": [{"type": "function", "function": {"name": "get_weather", "parameters": {"type": "object", "properties": {"city": {"type": "string"}, "unit": {"enum": ["c", "f", null]}}, "required": ["city"], "additionalProperties": false}}}],
  "temperature": 1.0,
  "top_p": 0.95,
  "stop": ["\n\n", "###"],
  "seed": 42,
  "stream": true
}`)

	req, err := http.NewRequest(http.MethodPost, "https://ai.example.com/v1/chat/completions", payload)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Set("Authorization", "Bearer sk_test_example")
	req.Header.Set("Accept", "text/event-stream")
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

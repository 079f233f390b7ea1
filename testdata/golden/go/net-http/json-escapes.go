package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"strings"
)

func main() {
	payload := strings.NewReader(`{"slash":"a\/b","ascii":"\u0041\u0022\u005c\u0027","controls":"\b\f\n\r\t\u0000\u001f\u007f","html":"\u003c\u003e\u0026"}`)

	req, err := http.NewRequest(http.MethodPost, "https://api.example.com/echo", payload)
	if err != nil {
		log.Fatal(err)
	}
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

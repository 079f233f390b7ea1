package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"strings"
)

func main() {
	payload := strings.NewReader("To=%2B15005550006&From=%2B15005550001&Body=Your+code+is+004217.%0AIt+ends+in+5%27+%E2%8F%B0&StatusCallback=https%3A%2F%2Fhooks.example.com%2Fsms%3Fid%3D1%26try%3D2")

	req, err := http.NewRequest(http.MethodPost, "https://sms.example.com/2010-04-01/Accounts/ACexample/Messages.json", payload)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	req.SetBasicAuth("ACexample", "YOUR_AUTH_TOKEN")

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

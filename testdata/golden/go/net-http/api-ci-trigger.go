package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
)

func main() {
	req, err := http.NewRequest(http.MethodPost, "https://ci.example.com/job/Example%20Team/job/app/job/release%252F1.4/build?delay=0sec", nil)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Set("Jenkins-Crumb", "YOUR_CRUMB")
	req.SetBasicAuth("example-bot", "YOUR_API_TOKEN")

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

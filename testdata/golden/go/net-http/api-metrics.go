package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"strings"
)

func main() {
	payload := strings.NewReader(`{"series":[{"metric":"app.request.duration","type":3,"points":[[1767349800,0.0421],[1767349860,1.5e-7],[1767349920,12.0]],"tags":["env:test","version:1.10"],"unit":"second"},{"metric":"app.errors","type":1,"interval":10,"points":[]}]}`)

	req, err := http.NewRequest(http.MethodPost, "https://metrics.example.com/api/v2/series", payload)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Set("DD-API-KEY", "YOUR_API_KEY")
	req.Header.Set("DD-APPLICATION-KEY", "YOUR_APP_KEY")
	req.Header.Set("Accept", "application/json")
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

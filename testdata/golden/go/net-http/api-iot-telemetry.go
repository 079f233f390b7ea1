package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"strings"
)

func main() {
	payload := strings.NewReader(`[{"ts":1767349800000,"values":{"temperature":-0.0,"humidity":55.10,"pressure":1.01325E+5,"doorOpen":false}},{"ts":1767349801000,"values":{"temperature":21,"gps":[50.9413,6.9583,null],"fw":"1.10","raw":"0x00FF"}}]`)

	req, err := http.NewRequest(http.MethodPost, "https://iot.example.com/api/v1/YOUR_DEVICE_TOKEN/telemetry", payload)
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

package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"time"
)

func main() {
	date := time.Now().UTC().Format("Mon, 02 Jan 2006 15:04:05 GMT")
	date2 := time.Now().UTC().Format("2006-01-02T15:04:05.000Z")
	date3 := time.Now().UTC().Format("2006-01-02")
	date4 := time.Now().UTC().AddDate(0, 0, 2).Format("2006-01-02 15:04:05")
	date5 := time.Now().UTC().Add(90 * time.Second).Format("2006-01-02 15:04:05")

	req, err := http.NewRequest(http.MethodGet, "https://api.example.com/events", nil)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Set("Date", date)
	req.Header.Set("X-Iso", date2)
	req.Header.Set("X-Day", date3)
	req.Header.Set("X-Minute", date4)
	req.Header.Set("X-Second", date5)

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

package main

import (
	"fmt"
	"io"
	"log"
	"math/rand/v2"
	"net/http"
	"strconv"
	"time"
)

func main() {
	guid := fmt.Sprintf("%08x-%04x-4%03x-%04x-%012x", rand.Uint32(), rand.IntN(1<<16), rand.IntN(1<<12), 1<<15|rand.IntN(1<<14), rand.Int64N(1<<48))
	guid2 := fmt.Sprintf("%08x-%04x-4%03x-%04x-%012x", rand.Uint32(), rand.IntN(1<<16), rand.IntN(1<<12), 1<<15|rand.IntN(1<<14), rand.Int64N(1<<48))
	number := strconv.Itoa(5 + rand.IntN(5))
	timestamp := strconv.FormatInt(time.Now().Unix(), 10)
	timestamp2 := strconv.FormatInt(time.Now().Unix()-3600, 10)
	now := time.Now().UTC().Format("2006-01-02T15:04:05.000Z")

	req, err := http.NewRequest(http.MethodGet, "https://api.example.com/events", nil)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Set("X-Request-Id", guid)
	req.Header.Set("X-Trace-Id", guid2)
	req.Header.Set("X-Number", number)
	req.Header.Set("X-Time", timestamp)
	req.Header.Set("X-Time-Before", timestamp2)
	req.Header.Set("X-Iso", now)

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

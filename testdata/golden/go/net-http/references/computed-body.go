package main

import (
	"fmt"
	"io"
	"log"
	"math/rand/v2"
	"net/http"
	"strconv"
	"strings"
	"time"
)

func main() {
	guid := fmt.Sprintf("%08x-%04x-4%03x-%04x-%012x", rand.Uint32(), rand.IntN(1<<16), rand.IntN(1<<12), 1<<15|rand.IntN(1<<14), rand.Int64N(1<<48))
	timestamp := strconv.FormatInt(time.Now().Unix(), 10)
	number := strconv.Itoa(rand.IntN(2))

	payload := strings.NewReader(`{"id": "` + guid + `", "at": ` + timestamp + `, "number": ` + number + `}`)

	req, err := http.NewRequest(http.MethodPost, "https://api.example.com/events", payload)
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

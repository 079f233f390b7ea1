package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
)

func main() {
	req, err := http.NewRequest(http.MethodGet, "https://api.example.com/run", nil)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Set("Authorization", "Bearer a'b\"c`d$(touch snipgen-canary)${x}'; touch snipgen-canary; '\\")
	req.Header.Set("Cookie", "a'b=$(touch snipgen-canary); `touch snipgen-canary`='; touch snipgen-canary; '; c=\"; touch snipgen-canary; \"; ${d}={${touch('snipgen-canary')}}; e='+open('snipgen-canary','w')+'")

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

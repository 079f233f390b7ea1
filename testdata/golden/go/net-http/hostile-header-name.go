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
	req.Header.Set("X-`touch$IFS'snipgen-canary'`", "1")
	req.Header.Set("X-'+'", "2")
	req.Header.Set("'$_SERVER'", "3")
	req.Header.Set("X-$PATH-%TEMP%-!!", "4")
	req.Header.Set("X-'-`touch$IFS'snipgen-canary'`-'", "5")
	req.Header.Set("a'.'b", "6")
	req.Header.Set("*#-'", "7")

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

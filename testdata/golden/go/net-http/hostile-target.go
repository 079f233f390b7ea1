package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
)

func main() {
	req, err := http.NewRequest(http.MethodGet, "https://api.example.com", nil)
	if err != nil {
		log.Fatal(err)
	}
	// Opaque goes out as it is.
	req.URL.Opaque = "/'$(touch${IFS}snipgen-canary)'/`touch${IFS}snipgen-canary`/\"$(touch${IFS}snipgen-canary)\"/${x}/%23{x}/\\(x)?a='+open('snipgen-canary','w')+'&${require('fs').writeFileSync('snipgen-canary','')}&`;touch${IFS}snipgen-canary;`=\";touch${IFS}snipgen-canary;\"&%TEMP%&{$x}&{${touch('snipgen-canary')}}&a'b\"c`d=\\"

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

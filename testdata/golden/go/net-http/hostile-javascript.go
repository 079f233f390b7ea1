package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"strings"
)

func main() {
	payload := strings.NewReader("${require('fs').writeFileSync('snipgen-canary','')}\n'+require('fs').writeFileSync('snipgen-canary','')+'\n\"+require('fs').writeFileSync('snipgen-canary','')+\"\n`+require('fs').writeFileSync('snipgen-canary','')+`\n\\`+require('fs').writeFileSync('snipgen-canary','')+\\`\n\\${require('fs').writeFileSync('snipgen-canary','')}\n\\'+require('fs').writeFileSync('snipgen-canary','')+\\'\n\\u0027+require('fs').writeFileSync('snipgen-canary','')+\\u0027\n\\x60+require('fs').writeFileSync('snipgen-canary','')+\\x60\n${process.binding('fs')}\n*/require('fs').writeFileSync('snipgen-canary','')/*\n</script><script>require('fs').writeFileSync('snipgen-canary','')</script>\n<!--require('fs').writeFileSync('snipgen-canary','')\n-->require('fs').writeFileSync('snipgen-canary','')\n\u2028require('fs').writeFileSync('snipgen-canary','')\u2029require('fs').writeFileSync('snipgen-canary','')//\n\\")

	req, err := http.NewRequest(http.MethodPost, "https://api.example.com/run", payload)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Set("X-Try-1", "${require('fs').writeFileSync('snipgen-canary','')}")
	req.Header.Set("X-Try-2", "'+require('fs').writeFileSync('snipgen-canary','')+'")
	req.Header.Set("X-Try-3", "\"+require('fs').writeFileSync('snipgen-canary','')+\"")
	req.Header.Set("X-Try-4", "`+require('fs').writeFileSync('snipgen-canary','')+`")
	req.Header.Set("X-Try-5", "\\`+require('fs').writeFileSync('snipgen-canary','')+\\`")
	req.Header.Set("X-Try-6", "\\${require('fs').writeFileSync('snipgen-canary','')}")
	req.Header.Set("X-Try-7", "\\'+require('fs').writeFileSync('snipgen-canary','')+\\'")
	req.Header.Set("X-Try-8", "\\u0027+require('fs').writeFileSync('snipgen-canary','')+\\u0027")
	req.Header.Set("X-Try-9", "\\x60+require('fs').writeFileSync('snipgen-canary','')+\\x60")
	req.Header.Set("X-Try-10", "${process.binding('fs')}")
	req.Header.Set("X-Try-11", "*/require('fs').writeFileSync('snipgen-canary','')/*")
	req.Header.Set("X-Try-12", "</script><script>require('fs').writeFileSync('snipgen-canary','')</script>")
	req.Header.Set("X-Try-14", "\u2028require('fs').writeFileSync('snipgen-canary','')\u2029require('fs').writeFileSync('snipgen-canary','')//")
	req.Header.Set("X-Try-15", "\\")
	req.Header.Set("Content-Type", "text/plain")

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

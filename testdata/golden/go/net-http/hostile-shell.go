package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"strings"
)

func main() {
	payload := strings.NewReader("$(touch snipgen-canary)\n`touch snipgen-canary`\n'; touch snipgen-canary; '\n\"; touch snipgen-canary; \"\n' $(touch snipgen-canary) ' `touch snipgen-canary` '\n\\\"; touch snipgen-canary; \\\"\n\\'; touch snipgen-canary; \\'\n$'\\x27; touch snipgen-canary; \\x27'\n| touch snipgen-canary\n& echo.>snipgen-canary & rem %TEMP%\n\" & echo.>snipgen-canary & \"\n^\" & echo.>snipgen-canary\n’; New-Item snipgen-canary; ‘\n”; New-Item snipgen-canary; “\n$(New-Item snipgen-canary)\n`\"; New-Item snipgen-canary; `\"\n!touch snipgen-canary\n\nEOF\ntouch snipgen-canary\ncat <<EOF\n\n'@\nNew-Item snipgen-canary\n@'")

	req, err := http.NewRequest(http.MethodPost, "https://api.example.com/run", payload)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Set("X-Try-1", "$(touch snipgen-canary)")
	req.Header.Set("X-Try-2", "`touch snipgen-canary`")
	req.Header.Set("X-Try-3", "'; touch snipgen-canary; '")
	req.Header.Set("X-Try-4", "\"; touch snipgen-canary; \"")
	req.Header.Set("X-Try-5", "' $(touch snipgen-canary) ' `touch snipgen-canary` '")
	req.Header.Set("X-Try-6", "\\\"; touch snipgen-canary; \\\"")
	req.Header.Set("X-Try-7", "\\'; touch snipgen-canary; \\'")
	req.Header.Set("X-Try-8", "$'\\x27; touch snipgen-canary; \\x27'")
	req.Header.Set("X-Try-9", "| touch snipgen-canary")
	req.Header.Set("X-Try-10", "& echo.>snipgen-canary & rem %TEMP%")
	req.Header.Set("X-Try-11", "\" & echo.>snipgen-canary & \"")
	req.Header.Set("X-Try-12", "^\" & echo.>snipgen-canary")
	req.Header.Set("X-Try-13", "’; New-Item snipgen-canary; ‘")
	req.Header.Set("X-Try-14", "”; New-Item snipgen-canary; “")
	req.Header.Set("X-Try-15", "$(New-Item snipgen-canary)")
	req.Header.Set("X-Try-16", "`\"; New-Item snipgen-canary; `\"")
	req.Header.Set("X-Try-17", "!touch snipgen-canary")
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

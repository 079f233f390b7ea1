package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"strings"
)

func main() {
	payload := strings.NewReader(`<?xml version='1.0'?>
<methodCall>
<methodName>metaWeblog.newPost</methodName>
<params>
<param><value><int>1</int></value></param>
<param><value><string>author</string></value></param>
<param><value><string>YOUR_PASSWORD</string></value></param>
<param><value><struct>
<member><name>title</name><value><string>  Hello &lt;World&gt;  </string></value></member>
<member><name>dateCreated</name><value><dateTime.iso8601>20260102T10:30:00</dateTime.iso8601></value></member>
<member><name>bits</name><value><base64>
AAECAwQF+/8=
</base64></value></member>
<member><name>categories</name><value><array><data></data></array></value></member>
</struct></value></param>
<param><value><boolean>1</boolean></value></param>
</params>
</methodCall>
`)

	req, err := http.NewRequest(http.MethodPost, "https://blog.example.com/xmlrpc.php", payload)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Set("Content-Type", "text/xml")

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

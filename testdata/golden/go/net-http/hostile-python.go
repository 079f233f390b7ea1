package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"strings"
)

func main() {
	payload := strings.NewReader(`'+str(__import__('pathlib').Path('snipgen-canary').touch())+'
"+str(__import__("pathlib").Path("snipgen-canary").touch())+"
'''+str(open('snipgen-canary','w'))+'''
"""+str(open("snipgen-canary","w"))+"""
{open('snipgen-canary','w')}
{__import__("os").system("touch snipgen-canary")}
\'+str(open('snipgen-canary','w'))+\'
\\'+str(open('snipgen-canary','w'))+\\'
%(x)s {0.__class__} \N{QUOTATION MARK}
'
open('snipgen-canary','w')
#
"
open("snipgen-canary","w")
#
\`)

	req, err := http.NewRequest(http.MethodPost, "https://api.example.com/run", payload)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Set("X-Try-1", "'+str(__import__('pathlib').Path('snipgen-canary').touch())+'")
	req.Header.Set("X-Try-2", "\"+str(__import__(\"pathlib\").Path(\"snipgen-canary\").touch())+\"")
	req.Header.Set("X-Try-3", "'''+str(open('snipgen-canary','w'))+'''")
	req.Header.Set("X-Try-4", "\"\"\"+str(open(\"snipgen-canary\",\"w\"))+\"\"\"")
	req.Header.Set("X-Try-5", "{open('snipgen-canary','w')}")
	req.Header.Set("X-Try-6", "{__import__(\"os\").system(\"touch snipgen-canary\")}")
	req.Header.Set("X-Try-7", "\\'+str(open('snipgen-canary','w'))+\\'")
	req.Header.Set("X-Try-8", "\\\\'+str(open('snipgen-canary','w'))+\\\\'")
	req.Header.Set("X-Try-9", "%(x)s {0.__class__} \\N{QUOTATION MARK}")
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

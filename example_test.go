package snipgen_test

import (
	"errors"
	"fmt"

	"snipgen"
)

const bearer = "GET /echo/get/json HTTP/1.1\r\n" +
	"Host: reqbin.com\r\n" +
	"Accept: application/json\r\n" +
	"Authorization: Bearer my token\r\n" +
	"\r\n"

func ExampleConvert() {
	result, err := snipgen.Convert(bearer, "curl", snipgen.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(result.Fidelity)
	fmt.Print(result.Code)
	// Output:
	// exact
	// curl 'https://reqbin.com/echo/get/json' \
	//   --header 'Accept: application/json' \
	//   --header 'Authorization: Bearer my token'
}

func ExampleConvert_options() {
	options := snipgen.Options{Target: map[string]string{"timeout": "10s", "indent": "2", "program": "false"}}
	result, err := snipgen.Convert(bearer, "python", options)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Print(result.Code)
	// Output:
	// url = "https://reqbin.com/echo/get/json"
	// headers = {
	//   "Accept": "application/json",
	//   "Authorization": "Bearer my token",
	// }
	//
	// response = requests.get(url, headers=headers, timeout=10)
}

// What a client cannot send is named, with a client that can.
func ExampleConvert_partial() {
	const request = "GET / HTTP/1.1\r\nHost: example.com\r\nCookie: id=1\r\n\r\n"
	result, err := snipgen.Convert(request, "javascript/fetch", snipgen.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(result.Fidelity)
	for _, w := range result.Warnings {
		fmt.Println(w.Part, w.Code)
	}
	// Output:
	// partial
	// header:cookie forbidden-header
}

func ExampleConvert_error() {
	_, err := snipgen.Convert("GET /a HTTP/1.1\nHost: example.com\nAccept text/html\n\n", "go", snipgen.Options{})
	var bad *snipgen.InputError
	if errors.As(err, &bad) {
		for _, d := range bad.Diagnostics {
			fmt.Printf("%s: %s [%s]\n", d.Severity, d.Message, d.Code)
		}
	}
	// Output:
	// error: header line without a colon [missing-colon]
}

func ExampleParse() {
	requests, _ := snipgen.Parse(bearer, snipgen.ParseOptions{})
	for _, f := range requests[0].Fields {
		fmt.Printf("%s = %s, bytes %d to %d\n", f.Name, f.Value, f.Value.Range.Start, f.Value.Range.End)
	}
	// Output:
	// Accept = application/json, bytes 55 to 71
	// Authorization = Bearer my token, bytes 88 to 103
}

func ExampleTargets() {
	for _, t := range snipgen.Targets() {
		if t.Default {
			fmt.Println(t.ID)
		}
	}
	// Output:
	// csharp/httpclient
	// go/net-http
	// http/raw
	// java/net-http
	// javascript/fetch
	// node/fetch
	// php/curl
	// python/requests
	// ruby/net-http
	// shell/curl
}

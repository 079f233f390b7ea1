package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"strings"
)

func main() {
	payload := strings.NewReader("{\"$(touch snipgen-canary)\":\"`touch snipgen-canary`\",\"'; touch snipgen-canary; '\":\"'+open('snipgen-canary','w')+'\",\"${x}\":\"{${touch('snipgen-canary')}}\",\"\\\"+x+\\\"\":\"\\\");open(\\\"snipgen-canary\\\",\\\"w\\\");//\",\"#{x}\":\"\\\\\",\"</script>\":\"*/\",\"`+x+`\":\"${require('fs').writeFileSync('snipgen-canary','')}\",\"\\\\u0022\":\"\\u0022+x+\\u0022\",\"$x\":\"?>\"}")

	req, err := http.NewRequest(http.MethodPost, "https://api.example.com/echo", payload)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Set("Content-Type", "application/json")

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

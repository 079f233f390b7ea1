package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"strings"
)

func main() {
	payload := strings.NewReader("value=--env%3Dtest+--url%3Dhttps%3A%2F%2Fa.example.com%2F%3Fx%3D1%26y%0ADONE&protected=true&masked=false&raw=")

	req, err := http.NewRequest(http.MethodPut, "https://git.example.com/api/v4/projects/42/variables/DEPLOY_OPTS?filter[environment_scope]=review%2F*", payload)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Set("JOB-TOKEN", "YOUR_JOB_TOKEN")
	req.Header.Set("Content-Type", "application/x-www-form-urlencoded")

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

package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"strings"
)

func main() {
	payload := strings.NewReader(`# sensors
air,sensor_id=T0201,room=living\ room temperature=21.970381593547,humidity=45.2310324,co=0.4844531056779361 1767349800000000001
events,host=a\,b msg="disk \"sda\" at 90%\\",count=42i,ok=t,size=18446744073709551615u 1767349800000000002
`)

	req, err := http.NewRequest(http.MethodPost, "https://influx.example.com:8086/api/v2/write?org=example-org&bucket=home%2Fraw&precision=ns", payload)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Set("Authorization", "Token YOUR_API_TOKEN")
	req.Header.Set("Content-Type", "text/plain; charset=utf-8")
	req.Header.Set("Accept", "application/json")

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

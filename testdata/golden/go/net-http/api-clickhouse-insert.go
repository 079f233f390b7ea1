package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"strings"
)

func main() {
	payload := strings.NewReader(`2026-01-02 10:30:00	/index.html	12
2026-01-02 10:30:01	/a\tb	\N
2026-01-02 10:30:02		0
`)

	req, err := http.NewRequest(http.MethodPost, "https://clickhouse.example.com:8443/?database=web&query=INSERT%20INTO%20events%20(ts,%20path,%20ms)%20FORMAT%20TabSeparated&input_format_null_as_default=1&param_name=%7Bx:String%7D", payload)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Set("X-ClickHouse-User", "default")
	req.Header.Set("X-ClickHouse-Key", "YOUR_PASSWORD")

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

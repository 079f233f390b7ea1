package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"strings"
)

func main() {
	payload := strings.NewReader("-- orders of the last week; \"total\" is net\nSELECT o.id, c.\"full name\", 'it''s ' || `note` AS \"n\", o.total * 1.19 AS gross\nFROM orders o JOIN customers c ON c.id = o.customer_id\nWHERE o.created > now() - INTERVAL '7' DAY\n  AND o.status IN ('paid', 'shipped') AND o.tag LIKE '50\\%%' ESCAPE '\\'\n  AND o.ref <> $1 /* open */\nORDER BY 1 DESC LIMIT 100;")

	req, err := http.NewRequest(http.MethodPost, "https://sql.example.com:8443/v1/statement", payload)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Set("X-Trino-User", "example")
	req.Header.Set("X-Trino-Catalog", "hive")
	req.Header.Set("X-Trino-Schema", "web")
	req.Header.Set("X-Trino-Session", "query_max_run_time=2h")
	req.Header.Set("X-Trino-Client-Tags", "a,b")
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

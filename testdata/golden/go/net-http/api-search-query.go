package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"strings"
)

func main() {
	payload := strings.NewReader(`{
  "query": {
    "bool": {
      "must": [{ "match": { "name": { "query": "blue shoe", "fuzziness": "AUTO", "boost": 2.0 } } }],
      "filter": [
        { "range": { "added": { "gte": "now-7d/d", "lt": "now/d" } } },
        { "terms": { "size": [41, 42.5] } }
      ],
      "must_not": { "exists": { "field": "discontinued" } }
    }
  },
  "sort": [{ "price": "asc" }, "_score"],
  "script_fields": { "net": { "script": { "lang": "painless", "source": "doc['price'].value / params.rate", "params": { "rate": 1.19 } } } },
  "aggs": { "brands": { "terms": { "field": "brand.keyword", "size": 10 } } }
}
`)

	req, err := http.NewRequest(http.MethodGet, "https://search.example.com:9200/products/_search?size=20&filter_path=hits.hits._source", payload)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Set("Authorization", "ApiKey YOUR_API_KEY")
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

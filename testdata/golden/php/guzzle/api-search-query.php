<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$body = <<<'JSON'
{
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

JSON;

$client = new Client();
$response = $client->get('https://search.example.com:9200/products/_search', [
    'query' => [
        'size' => '20',
        'filter_path' => 'hits.hits._source',
    ],
    'headers' => [
        'Authorization' => 'ApiKey YOUR_API_KEY',
        'Content-Type' => 'application/json',
    ],
    'body' => $body,
]);

echo $response->getBody();

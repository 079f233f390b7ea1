<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$body = <<<'JSON'
{"index":"products"}
{"query":{"match_all":{}},"from":0,"size":1}
{}
{"query":{"query_string":{"query":"title:\"caf\u00e9\" AND price:[10 TO *]"}}}
{"index":["logs-*","-logs-old"],"search_type":"dfs_query_then_fetch"}
{"size":0}

JSON;

$client = new Client();
$response = $client->post('https://search.example.com/_msearch', [
    'query' => ['max_concurrent_searches' => '2'],
    'headers' => [
        'Content-Type' => 'application/x-ndjson',
        'Authorization' => 'Bearer YOUR_TOKEN',
    ],
    'body' => $body,
]);

echo $response->getBody();

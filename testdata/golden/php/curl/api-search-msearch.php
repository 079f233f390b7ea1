<?php

$query = ['max_concurrent_searches' => '2'];
$payload = <<<'JSON'
{"index":"products"}
{"query":{"match_all":{}},"from":0,"size":1}
{}
{"query":{"query_string":{"query":"title:\"caf\u00e9\" AND price:[10 TO *]"}}}
{"index":["logs-*","-logs-old"],"search_type":"dfs_query_then_fetch"}
{"size":0}

JSON;

$curl = curl_init('https://search.example.com/_msearch?' . http_build_query($query));
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_POST => true,
    CURLOPT_HTTPHEADER => [
        'Content-Type: application/x-ndjson',
        'Authorization: Bearer YOUR_TOKEN',
    ],
    CURLOPT_POSTFIELDS => $payload,
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;

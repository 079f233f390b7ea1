<?php

$query = ['refresh' => 'wait_for'];
$payload = <<<'JSON'
{"index":{"_index":"books","_id":"1"}}
{"title":"First","year":1999}
{"update":{"_index":"books","_id":"2"}}
{"doc":{"price":9.90}}
{"delete":{"_index":"books","_id":"3"}}

JSON;

$curl = curl_init('http://localhost:9200/_bulk?' . http_build_query($query));
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_POST => true,
    CURLOPT_HTTPHEADER => ['Content-Type: application/x-ndjson'],
    CURLOPT_POSTFIELDS => $payload,
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;

<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$body = <<<'JSON'
{"index":{"_index":"books","_id":"1"}}
{"title":"First","year":1999}
{"update":{"_index":"books","_id":"2"}}
{"doc":{"price":9.90}}
{"delete":{"_index":"books","_id":"3"}}

JSON;

$client = new Client();
$response = $client->post('http://localhost:9200/_bulk', [
    'query' => ['refresh' => 'wait_for'],
    'headers' => ['Content-Type' => 'application/x-ndjson'],
    'body' => $body,
]);

echo $response->getBody();

<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$body = <<<'JSON'
{"quantity":{"available":-2,"reserved":0,"unit":"EACH"},"weight":0.250,"cost":1e2,"updatedAt":"2026-01-02T10:30:00.000Z"}

JSON;

$client = new Client();
$response = $client->put('https://api.shop.example.com/v3/inventory/SKU%20A%2F1%23red', [
    'query' => ['locationId' => 'eu-1'],
    'headers' => [
        'X-Auth-Token' => 'YOUR_TOKEN',
        'Accept' => 'application/json',
        'Content-Type' => 'application/json',
    ],
    'body' => $body,
]);

echo $response->getBody();

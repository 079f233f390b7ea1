<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$body = '{"a":-0,"b":-0.0,"c":0}';

$client = new Client();
$response = $client->post('https://api.example.com/echo', [
    'headers' => ['Content-Type' => 'application/json'],
    'body' => $body,
]);

echo $response->getBody();

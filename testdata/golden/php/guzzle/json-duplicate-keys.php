<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$body = '{"a":1,"b":2,"a":3,"\\u0061":4}';

$client = new Client();
$response = $client->post('https://api.example.com/echo', [
    'headers' => ['Content-Type' => 'application/json'],
    'body' => $body,
]);

echo $response->getBody();

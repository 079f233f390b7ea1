<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$body = "hello chunked\r\nbody";

$client = new Client();
$response = $client->post('https://api.example.com/stream', [
    'headers' => ['Content-Type' => 'text/plain'],
    'body' => $body,
]);

echo $response->getBody();

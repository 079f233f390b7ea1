<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$body = '{"big":1e400,"small":1e-400}';

$client = new Client();
$response = $client->post('https://api.example.com/echo', [
    'headers' => ['Content-Type' => 'application/json'],
    'body' => $body,
]);

echo $response->getBody();

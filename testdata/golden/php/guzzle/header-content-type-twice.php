<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$body = '{}';

$client = new Client();
$response = $client->post('https://api.example.com/text', [
    'headers' => [
        'Content-Type' => ['text/plain', 'application/json'],
    ],
    'body' => $body,
]);

echo $response->getBody();

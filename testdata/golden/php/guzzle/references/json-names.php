<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$key = getenv('KEY');
$plain = getenv('PLAIN');

$body = '{"' . substr(json_encode((string) $key, JSON_THROW_ON_ERROR), 1, -1) . '": 1, "b": "' . substr(json_encode((string) $plain, JSON_THROW_ON_ERROR), 1, -1) . '"}';

$client = new Client();
$response = $client->post('https://api.example.com/orders', [
    'headers' => ['Content-Type' => 'application/json'],
    'body' => $body,
]);

echo $response->getBody();

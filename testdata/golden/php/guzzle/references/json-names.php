<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$key = getenv('KEY');
$odd = getenv('ODD');

$body = '{"' . $key . '": 1, "b": "' . $odd . '"}';

$client = new Client();
$response = $client->post('https://api.example.com/orders', [
    'headers' => ['Content-Type' => 'application/json'],
    'body' => $body,
]);

echo $response->getBody();

<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$body = '{"pi":3.14159265358979323846264338327950288,"tenth":0.1000000000000000055511151231257827}';

$client = new Client();
$response = $client->post('https://api.example.com/echo', [
    'headers' => ['Content-Type' => 'application/json'],
    'body' => $body,
]);

echo $response->getBody();

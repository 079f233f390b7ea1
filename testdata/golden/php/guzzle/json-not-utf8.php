<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$body = "{\"city\":\"K\xf6ln\"}";

$client = new Client();
$response = $client->post('https://api.example.com/echo', [
    'headers' => ['Content-Type' => 'application/json'],
    'body' => $body,
]);

echo $response->getBody();

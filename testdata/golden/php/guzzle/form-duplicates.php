<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$body = 'b=2&a=1&b=1&a=2&c=3';

$client = new Client();
$response = $client->post('https://api.example.com/form', [
    'headers' => ['Content-Type' => 'application/x-www-form-urlencoded'],
    'body' => $body,
]);

echo $response->getBody();

<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$body = '{"a":1.0,"b":1e2,"c":1E+2,"d":12.50,"e":1e-7,"f":100000000000000000000.0}';

$client = new Client();
$response = $client->post('https://api.example.com/echo', [
    'headers' => ['Content-Type' => 'application/json'],
    'body' => $body,
]);

echo $response->getBody();

<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->post('https://api.example.com/echo', [
    'headers' => ['Content-Type' => 'application/json; charset=utf-8'],
    'json' => ['a' => 'é'],
]);

echo $response->getBody();

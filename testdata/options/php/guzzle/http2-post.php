<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->post('https://api.example.com/v1/items', [
    'headers' => ['Accept' => 'application/json'],
    'json' => ['a' => 1],
    'version' => '2.0',
]);

echo $response->getBody();

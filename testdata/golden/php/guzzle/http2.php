<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->post('https://api.example.com/v2/items', [
    'headers' => ['accept' => 'application/json'],
    'json' => ['http' => 'two'],
]);

echo $response->getBody();

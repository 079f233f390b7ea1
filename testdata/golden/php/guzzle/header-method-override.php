<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->post('https://api.example.com/items/1', [
    'headers' => ['X-HTTP-Method-Override' => 'PATCH'],
    'json' => ['a' => 1],
]);

echo $response->getBody();

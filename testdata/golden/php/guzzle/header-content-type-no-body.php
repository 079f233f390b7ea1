<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->get('https://api.example.com/headers', [
    'headers' => [
        'Content-Type' => 'application/json',
        'Content-Language' => 'en',
    ],
]);

echo $response->getBody();

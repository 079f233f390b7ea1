<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->get('https://api.example.com/headers', [
    'headers' => [
        'TE' => 'trailers, deflate;q=0.5',
        'Connection' => 'TE, close',
        'Keep-Alive' => 'timeout=5, max=100',
    ],
]);

echo $response->getBody();

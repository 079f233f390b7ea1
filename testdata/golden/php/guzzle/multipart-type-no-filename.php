<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->post('https://api.example.com/upload', [
    'multipart' => [
        [
            'name' => 'meta',
            'contents' => '{"a": 1.0}',
            'headers' => ['Content-Type' => 'application/json; charset=utf-8'],
        ],
        [
            'name' => 'note',
            'contents' => 'ü',
            'headers' => ['Content-Type' => 'text/plain'],
        ],
    ],
]);

echo $response->getBody();

<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->post('https://api.example.com/upload', [
    'multipart' => [
        [
            'name' => 'tag',
            'contents' => 'a',
        ],
        [
            'name' => 'files[]',
            'contents' => 'A',
            'filename' => 'a.txt',
            'headers' => ['Content-Type' => 'text/plain'],
        ],
        [
            'name' => 'tag',
            'contents' => 'b',
        ],
        [
            'name' => 'files[]',
            'contents' => 'B',
            'filename' => 'b.txt',
            'headers' => ['Content-Type' => 'text/plain'],
        ],
    ],
]);

echo $response->getBody();

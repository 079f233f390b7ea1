<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->post('https://api.example.com/upload', [
    'headers' => [
        'Cookie' => ['a=1', 'b=2'],
    ],
    'multipart' => [
        [
            'name' => 'title',
            'contents' => 'Quarterly',
        ],
    ],
]);

echo $response->getBody();

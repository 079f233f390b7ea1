<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->post('https://api.example.com/echo', [
    'headers' => ['Content-Type' => 'application/vnd.api+json'],
    'json' => [
        'data' => [
            'type' => 'articles',
            'attributes' => ['title' => 'JSON:API'],
        ],
    ],
]);

echo $response->getBody();

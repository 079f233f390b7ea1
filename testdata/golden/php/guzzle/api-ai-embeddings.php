<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->post('https://ai.example.com/v1/embeddings', [
    'headers' => ['x-api-key' => 'YOUR_API_KEY'],
    'json' => [
        'model' => 'example-embed',
        'input' => [
            'The quick brown fox',
            '',
            "  \t ",
            'naïve café',
            'a/b\\c',
        ],
        'dimensions' => 256,
        'encoding_format' => 'base64',
        'user' => 'user-1',
    ],
]);

echo $response->getBody();

<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->patch('https://api.example.com/documents/7', [
    'headers' => [
        'Content-Type' => 'application/merge-patch+json',
        'Prefer' => 'return=minimal',
    ],
    'json' => ['title' => 'New', 'author' => null, 'tags' => [], 'meta' => new stdClass()],
]);

echo $response->getBody();

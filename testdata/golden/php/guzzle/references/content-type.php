<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$mediaType = getenv('MEDIA_TYPE');

$body = '{"a": 1}';

$client = new Client();
$response = $client->post('https://api.example.com/items', [
    'headers' => ['Content-Type' => $mediaType],
    'body' => $body,
]);

echo $response->getBody();

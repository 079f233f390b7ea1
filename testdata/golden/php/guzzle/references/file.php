<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$body = file_get_contents('./pixel.png');

$client = new Client();
$response = $client->put('https://api.example.com/photos/1', [
    'headers' => ['Content-Type' => 'image/png'],
    'body' => $body,
]);

echo $response->getBody();

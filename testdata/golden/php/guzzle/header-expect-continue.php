<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$body = 'after the wait';

$client = new Client();
$response = $client->post('https://api.example.com/upload', [
    'headers' => [
        'Expect' => '100-continue',
        'Content-Type' => 'text/plain',
    ],
    'body' => $body,
]);

echo $response->getBody();

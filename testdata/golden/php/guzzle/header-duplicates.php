<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->get('https://api.example.com/headers', [
    'headers' => [
        'Accept' => ['text/html', 'application/json;q=0.9'],
        'X-Tag' => ['one', 'two', 'one'],
    ],
]);

echo $response->getBody();

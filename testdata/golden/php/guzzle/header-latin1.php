<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->get('https://api.example.com/headers', [
    'headers' => [
        'X-City' => "K\xf6ln",
        'X-High' => "\x80\xa0\xff00",
    ],
]);

echo $response->getBody();

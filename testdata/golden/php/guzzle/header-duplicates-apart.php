<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->get('https://api.example.com/headers', [
    'headers' => [
        'X-Tag' => ['one', 'two, three', 'four'],
        'Accept' => '*/*',
        'Cache-Control' => 'no-cache',
    ],
]);

echo $response->getBody();

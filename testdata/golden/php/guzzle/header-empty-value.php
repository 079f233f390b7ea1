<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->get('https://api.example.com/headers', [
    'headers' => [
        'X-Empty' => '',
        'X-After' => '1',
        'Accept' => '',
    ],
]);

echo $response->getBody();

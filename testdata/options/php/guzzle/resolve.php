<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->get('https://api.example.com/v1/items', [
    'curl' => [
        CURLOPT_RESOLVE => [
            'api.example.com:443:127.0.0.1',
            'other.example.com:80:[::1]',
        ],
    ],
]);

echo $response->getBody();

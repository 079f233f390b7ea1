<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->get('https://api.example.com/head', [
    'headers' => [
        'X-Space' => 'value',
        'X-One' => '1',
    ],
]);

echo $response->getBody();

<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->get('https://api.example.com/v1/items', [
    'curl' => [
        CURLOPT_COOKIEFILE => './cookies.txt',
    ],
]);

echo $response->getBody();

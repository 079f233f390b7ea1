<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->request('get', 'https://api.example.com/items', [
    'curl' => [
        CURLOPT_CUSTOMREQUEST => 'get',
    ],
]);

echo $response->getBody();

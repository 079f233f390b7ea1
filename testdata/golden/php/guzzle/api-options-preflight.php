<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->request('OPTIONS', 'https://api.example.com/v1/items/42', [
    'headers' => [
        'Origin' => 'https://app.example.com',
        'Access-Control-Request-Method' => 'PATCH',
        'Access-Control-Request-Headers' => 'authorization,content-type,x-request-id',
        'Accept' => '*/*',
    ],
]);

echo $response->getBody();

<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->get('https://api.example.com/v1/items', [
    'verify' => './ca.pem',
    'cert' => './client.pem',
    'ssl_key' => './client.key',
    'curl' => [
        CURLOPT_SSLVERSION => CURL_SSLVERSION_TLSv1_2,
    ],
]);

echo $response->getBody();

<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->request('OPTIONS', 'https://api.example.com', [
    'allow_redirects' => false,
    'curl' => [
        CURLOPT_REQUEST_TARGET => '*',
    ],
]);

echo $response->getBody();

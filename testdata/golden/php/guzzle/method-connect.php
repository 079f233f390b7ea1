<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->request('CONNECT', 'https://example.com:443', [
    'allow_redirects' => false,
    'curl' => [
        CURLOPT_REQUEST_TARGET => 'example.com:443',
    ],
]);

echo $response->getBody();

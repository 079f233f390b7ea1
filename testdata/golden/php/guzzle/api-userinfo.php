<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->get('https://login.example.com/openid/connect/userinfo', [
    'query' => ['schema' => 'openid'],
    'headers' => ['Authorization' => 'Bearer YOUR_HEADER.YOUR-CLAIMS.YOUR_SIGNATURE'],
]);

echo $response->getBody();

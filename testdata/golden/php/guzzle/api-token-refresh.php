<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->post('https://login.example.com/oauth2/token', [
    'headers' => ['Accept' => 'application/json'],
    'auth' => ['client%3Aexample', 'YOUR%20CLIENT%20SECRET'],
    'form_params' => [
        'grant_type' => 'refresh_token',
        'refresh_token' => '1//0YOUR_REFRESH_TOKEN-_x',
        'scope' => 'openid profile email',
    ],
]);

echo $response->getBody();

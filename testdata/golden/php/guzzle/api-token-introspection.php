<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->post('https://login.example.com/oauth2/introspect', [
    'headers' => [
        'Authorization' => 'Bearer YOUR_TOKEN',
        'Accept' => 'application/token-introspection+jwt',
    ],
    'form_params' => [
        'token' => 'YOUR_TOKEN-1.x~',
        'token_type_hint' => 'access_token',
    ],
]);

echo $response->getBody();

<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->post('https://login.example.com/oauth2/v1/token', [
    'headers' => ['Accept' => '*/*'],
    'form_params' => [
        'grant_type' => 'urn:ietf:params:oauth:grant-type:device_code',
        'device_code' => 'YOUR_DEVICE-CODE_1',
        'client_id' => '1406020730.apps.example.com',
    ],
]);

echo $response->getBody();

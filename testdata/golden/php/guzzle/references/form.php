<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$user = getenv('USER_VALUE');

$client = new Client();
$response = $client->post('https://login.example.com/token', [
    'form_params' => [
        'grant_type' => 'password',
        'username' => $user,
        'password' => getenv('API_PASSWORD'),
        'scope' => 'read write',
    ],
]);

echo $response->getBody();

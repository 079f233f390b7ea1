<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$tenant = getenv('TENANT');
$user = getenv('USER_VALUE');

$client = new Client();
$response = $client->post('https://login.example.com/token', [
    'query' => ['tenant' => $tenant],
    'form_params' => [
        'grant_type' => 'password',
        'username' => $user,
        'password' => getenv('API_PASSWORD'),
    ],
]);

echo $response->getBody();

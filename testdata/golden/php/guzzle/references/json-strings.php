<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$user = getenv('USER_VALUE');

$client = new Client();
$response = $client->post('https://api.example.com/sessions', [
    'json' => [
        'user' => $user,
        'password' => getenv('API_PASSWORD'),
        'note' => 'for ' . $user . ' {only} "now"',
        'remember' => true,
    ],
]);

echo $response->getBody();

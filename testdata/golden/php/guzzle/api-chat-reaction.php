<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->post('https://chat.example.com/api/reactions.add', [
    'form_params' => [
        'token' => 'YOUR_TOKEN',
        'channel' => 'C0EXAMPLE',
        'name' => '+1',
        'timestamp' => '1767349800.000100',
    ],
]);

echo $response->getBody();

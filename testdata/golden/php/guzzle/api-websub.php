<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->post('https://hub.example.com/hub', [
    'form_params' => [
        'hub.mode' => 'subscribe',
        'hub.topic' => 'https://blog.example.com/feed?format=atom&n=10',
        'hub.callback' => 'https://app.example.com/sub/1#x',
        'hub.lease_seconds' => '864000',
        'hub.secret' => 'YOUR_SECRET',
    ],
]);

echo $response->getBody();

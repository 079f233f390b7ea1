<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->get('https://api.example.com/headers', [
    'headers' => [
        'Set-Cookie' => ['a=b; Path=/; HttpOnly', 'c=d'],
        'Proxy-Authorization' => 'Basic dXNlcjpwYXNz',
        'Proxy-Connection' => 'keep-alive',
    ],
]);

echo $response->getBody();

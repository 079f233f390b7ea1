<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->get('https://api.example.com/account', [
    'headers' => [
        'Cookie' => ['a=1', 'b=2; c=Zoë'],
    ],
]);

echo $response->getBody();

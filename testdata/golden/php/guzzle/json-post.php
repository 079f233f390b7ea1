<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->post('https://reqbin.com/echo/post/json', [
    'headers' => ['Accept' => 'application/json'],
    'json' => [
        'id' => 12345,
        'customer' => 'Example Ltd',
        'quantity' => 1,
        'price' => 19.99,
        'shipped' => false,
    ],
]);

echo $response->getBody();

<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$orderId = getenv('ORDER_ID');

$body = '{"order": ' . $orderId . ', "label": "it\'s \\\\ ${x} `y` %s"}';

$client = new Client();
$response = $client->post('https://api.example.com/orders', [
    'headers' => ['Content-Type' => 'application/json'],
    'body' => $body,
]);

echo $response->getBody();

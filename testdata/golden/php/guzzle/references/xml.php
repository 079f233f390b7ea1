<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$orderId = getenv('ORDER_ID');
$odd = getenv('ODD');

$body = '<order id="' . $orderId . '"><by>' . $odd . '</by></order>';

$client = new Client();
$response = $client->post('https://soap.example.com/', [
    'headers' => ['Content-Type' => 'text/xml'],
    'body' => $body,
]);

echo $response->getBody();

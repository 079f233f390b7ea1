<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$orderId = getenv('ORDER_ID');
$customer = getenv('CUSTOMER');

$body = <<<JSON
{
  "order": {$orderId},
  "customer": "{$customer}",
  "note": "100% \\"sure\\""
}
JSON;

$client = new Client();
$response = $client->post('https://api.example.com/orders', [
    'headers' => ['Content-Type' => 'application/json'],
    'body' => $body,
]);

echo $response->getBody();

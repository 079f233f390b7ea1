<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$body = 'amount=2000&currency=eur&source=tok_example&description=Order+%231001&metadata[order_id]=1001&expand[]=customer&expand[]=invoice';

$client = new Client();
$response = $client->post('https://payments.example.com/v1/charges', [
    'headers' => [
        'Idempotency-Key' => 'order-1001-try-1',
        'Content-Type' => 'application/x-www-form-urlencoded',
    ],
    'auth' => ['sk_test_example', ''],
    'body' => $body,
]);

echo $response->getBody();

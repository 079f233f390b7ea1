<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$body = '{"id":12345678901234567890,"safe":9007199254740991,"unsafe":9007199254740993,"long":9223372036854775808,"int":2147483648}';

$client = new Client();
$response = $client->post('https://api.example.com/echo', [
    'headers' => ['Content-Type' => 'application/json'],
    'body' => $body,
]);

echo $response->getBody();

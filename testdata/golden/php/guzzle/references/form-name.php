<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$field = getenv('FIELD');
$plain = getenv('PLAIN');

$body = $field . '=1&b=' . $plain;

$client = new Client();
$response = $client->post('https://login.example.com/token', [
    'headers' => ['Content-Type' => 'application/x-www-form-urlencoded'],
    'body' => $body,
]);

echo $response->getBody();

<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$field = getenv('FIELD');
$plain = getenv('PLAIN');

$body = str_replace('%20', '+', rawurlencode($field)) . '=1&b=' . str_replace('%20', '+', rawurlencode($plain));

$client = new Client();
$response = $client->post('https://login.example.com/token', [
    'headers' => ['Content-Type' => 'application/x-www-form-urlencoded'],
    'body' => $body,
]);

echo $response->getBody();

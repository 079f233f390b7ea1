<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$body = "one\r\ntwo\r\n\r\nfour\r\n";

$client = new Client();
$response = $client->post('https://api.example.com/text', [
    'headers' => ['Content-Type' => 'text/plain'],
    'body' => $body,
]);

echo $response->getBody();

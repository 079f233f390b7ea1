<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$body = "ok \xc0\xaf \xe2\x82 \xed\xa0\x80 \xf5\x80\x80\x80 � end\xc3";

$client = new Client();
$response = $client->post('https://api.example.com/text', [
    'headers' => ['Content-Type' => 'text/plain; charset=utf-8'],
    'body' => $body,
]);

echo $response->getBody();

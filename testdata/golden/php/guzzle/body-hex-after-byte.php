<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$body = "\x00123 \x01abc \xe9beef éface \x1b[0m \x7f8 \\x41 \\u0041 \\101 \\0";

$client = new Client();
$response = $client->post('https://api.example.com/text', [
    'headers' => ['Content-Type' => 'application/octet-stream'],
    'body' => $body,
]);

echo $response->getBody();

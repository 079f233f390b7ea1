<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$body = "a\x01b\x02\x08\x0b\x0c\x0e\x1b[31mred\x1b[0m\x1f\x7fz";

$client = new Client();
$response = $client->post('https://api.example.com/text', [
    'headers' => ['Content-Type' => 'text/plain'],
    'body' => $body,
]);

echo $response->getBody();

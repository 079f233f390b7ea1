<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$body = 'hello';

$client = new Client();
$response = $client->post('https://api.example.com/text', [
    'headers' => ['Content-Type' => 'text'],
    'body' => $body,
]);

echo $response->getBody();

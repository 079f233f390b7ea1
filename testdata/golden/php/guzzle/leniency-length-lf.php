<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$body = <<<'TEXT'
one
two
three
TEXT;

$client = new Client();
$response = $client->post('https://api.example.com/text', [
    'headers' => ['Content-Type' => 'text/plain'],
    'body' => $body,
]);

echo $response->getBody();

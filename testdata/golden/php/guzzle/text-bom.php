<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$body = "\u{feff}first\u{feff}second";

$client = new Client();
$response = $client->post('https://api.example.com/text', [
    'headers' => ['Content-Type' => 'text/plain; charset=utf-8'],
    'body' => $body,
]);

echo $response->getBody();

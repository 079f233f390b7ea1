<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$body = 'a=100%&b=%zz&c=%4';

$client = new Client();
$response = $client->post('https://api.example.com/form', [
    'headers' => ['Content-Type' => 'application/x-www-form-urlencoded'],
    'body' => $body,
]);

echo $response->getBody();

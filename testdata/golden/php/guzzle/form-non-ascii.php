<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$body = 'city=K%c3%b6ln&latin=K%F6ln&tilde=%7E&star=%2A&nl=%0d%0a';

$client = new Client();
$response = $client->post('https://api.example.com/form', [
    'headers' => ['Content-Type' => 'application/x-www-form-urlencoded'],
    'body' => $body,
]);

echo $response->getBody();

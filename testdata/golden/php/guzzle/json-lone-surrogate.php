<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$body = '{"half":"\\ud800","tail":"\\udc00x","pair":"\\ud83d\\ude00"}';

$client = new Client();
$response = $client->post('https://api.example.com/echo', [
    'headers' => ['Content-Type' => 'application/json'],
    'body' => $body,
]);

echo $response->getBody();

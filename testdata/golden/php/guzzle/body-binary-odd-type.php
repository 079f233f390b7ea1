<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$body = "\x00\x01\xfe\xff";

$client = new Client();
$response = $client->put('https://api.example.com/blob', [
    'headers' => ['Content-Type' => 'application/x-blob;v=1'],
    'body' => $body,
]);

echo $response->getBody();

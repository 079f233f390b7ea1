<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$body = "--real\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n--real--\r\n";

$client = new Client();
$response = $client->post('https://api.example.com/upload', [
    'headers' => ['Content-Type' => 'multipart/form-data; boundary=other'],
    'body' => $body,
]);

echo $response->getBody();

<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$body = "--R1\r\nContent-Type: application/json; charset=UTF-8\r\n\r\n{\"name\": \"photo.bin\"}\r\n--R1\r\nContent-Type: application/octet-stream\r\nContent-ID: <photo@example.com>\r\n\r\n\x00\x01\xfe\xff\r\n--R1--\r\n";

$client = new Client();
$response = $client->post('https://api.example.com/upload', [
    'headers' => ['Content-Type' => 'multipart/related; type="application/json"; boundary=R1'],
    'body' => $body,
]);

echo $response->getBody();

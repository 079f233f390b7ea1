<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$body = "--M1\r\nContent-Type: application/http\r\nContent-ID: 1\r\n\r\nGET /items/1 HTTP/1.1\r\n\r\n\r\n--M1\r\nContent-Type: application/http\r\nContent-ID: 2\r\n\r\nDELETE /items/2 HTTP/1.1\r\n\r\n\r\n--M1--\r\n";

$client = new Client();
$response = $client->post('https://api.example.com/upload', [
    'headers' => ['Content-Type' => 'multipart/mixed; boundary=M1'],
    'body' => $body,
]);

echo $response->getBody();

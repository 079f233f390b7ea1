<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$body = "--X9\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n--X9\r\nContent-Disposition: form-data; name=\"b\"; filename=\"b.txt\"\r\nContent-Type: text/plain\r\n\r\n2\r\n";

$client = new Client();
$response = $client->post('https://api.example.com/upload', [
    'headers' => ['Content-Type' => 'multipart/form-data; boundary=X9'],
    'body' => $body,
]);

echo $response->getBody();

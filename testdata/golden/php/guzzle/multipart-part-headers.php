<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$body = "--X7\r\ncontent-disposition: form-data; name=\"file\"; filename=\"\"\r\ncontent-type: application/octet-stream\r\n\r\n\r\n--X7\r\nContent-Disposition: form-data; name=\"b64\"; filename=\"x.bin\"\r\nContent-Transfer-Encoding: base64\r\nContent-Type: application/octet-stream\r\nX-Part: 1\r\n\r\nAAEC\r\n--X7--\r\n";

$client = new Client();
$response = $client->post('https://api.example.com/upload', [
    'headers' => ['Content-Type' => 'multipart/form-data; boundary=X7'],
    'body' => $body,
]);

echo $response->getBody();

<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$body = "--X3\r\nContent-Disposition: form-data; name=\"crlf\"\r\n\r\na\r\nb\r\n\r\n--X3\r\nContent-Disposition: form-data; name=\"lf\"\r\n\r\na\nb\n\r\n--X3\r\nContent-Disposition: form-data; name=\"cr\"; filename=\"cr.txt\"\r\nContent-Type: text/plain\r\n\r\na\rb\r\r\n--X3\r\nContent-Disposition: form-data; name=\"empty\"\r\n\r\n\r\n--X3\r\nContent-Disposition: form-data; name=\"dashes\"\r\n\r\n--X3x\r\n--\r\n--X3--\r\n";

$client = new Client();
$response = $client->post('https://api.example.com/upload', [
    'headers' => ['Content-Type' => 'multipart/form-data; boundary=X3'],
    'body' => $body,
]);

echo $response->getBody();

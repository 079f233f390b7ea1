<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$body = "--boundary\r\nContent-Disposition: form-data; name=\"a\"; filename=\"a.png\"\r\nContent-Type: image/png\r\n\r\n" . file_get_contents('./pixel.png') . "\r\n--boundary\r\nContent-Disposition: form-data; name=\"b\"; filename=\"b \\\"c\\\".png\"\r\nContent-Type: image/png\r\n\r\n" . file_get_contents('./pixel.png') . "\r\n--boundary--";

$client = new Client();
$response = $client->post('https://api.example.com/photos', [
    'headers' => ['Content-Type' => 'multipart/form-data; boundary=boundary'],
    'body' => $body,
]);

echo $response->getBody();

<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$body = "--X6\r\nContent-Disposition: form-data; name=\"a%22b%22\"\r\n\r\n1\r\n--X6\r\nContent-Disposition: form-data; name=\"c%0D%0Ad\"; filename=\"e%22f%22.txt\"\r\nContent-Type: text/plain\r\n\r\n2\r\n--X6\r\nContent-Disposition: form-data; name=\"g\\\"h\"; filename=\"C:\\\\dir\\\\i'j;k.txt\"\r\nContent-Type: text/plain\r\n\r\n3\r\n--X6\r\nContent-Disposition: form-data; name=token\r\n\r\n4\r\n--X6--\r\n";

$client = new Client();
$response = $client->post('https://api.example.com/upload', [
    'headers' => ['Content-Type' => 'multipart/form-data; boundary=X6'],
    'body' => $body,
]);

echo $response->getBody();

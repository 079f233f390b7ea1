<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$body = "--X7\r\nContent-Disposition: form-data; name=\"file\"; filename=\"notes\"\r\n\r\nno type\r\n--X7--\r\n";

$client = new Client();
$response = $client->post('https://api.example.com/upload', [
    'headers' => ['Content-Type' => 'multipart/form-data; boundary=X7'],
    'body' => $body,
]);

echo $response->getBody();

<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$body = "--X5\r\nContent-Disposition: form-data; name=\"größe\"\r\n\r\né\r\n--X5\r\nContent-Disposition: form-data; name=\"datei\"; filename=\"straße 日本.txt\"\r\nContent-Type: text/plain\r\n\r\nx\r\n--X5\r\nContent-Disposition: form-data; name=\"star\"; filename=\"naive.txt\"; filename*=UTF-8''na%C3%AFve.txt\r\nContent-Type: text/plain\r\n\r\ny\r\n--X5--\r\n";

$client = new Client();
$response = $client->post('https://api.example.com/upload', [
    'headers' => ['Content-Type' => 'multipart/form-data; boundary=X5'],
    'body' => $body,
]);

echo $response->getBody();

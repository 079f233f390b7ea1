<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$body = "This is the preamble.\r\n--X8\r\nContent-Disposition: form-data; name=\"b\"\r\n\r\n1\r\n--X8\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n2\r\n--X8--\r\n";

$client = new Client();
$response = $client->post('https://api.example.com/upload', [
    'headers' => ['Content-Type' => 'multipart/form-data; boundary=X8'],
    'body' => $body,
]);

echo $response->getBody();

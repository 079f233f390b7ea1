<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$body = "http://library.example.com/api/authors/1\r\nhttp://library.example.com/api/authors/2?projection=short\r\n";

$client = new Client();
$response = $client->put('https://library.example.com/api/books/1/authors', [
    'headers' => [
        'Accept' => 'application/hal+json',
        'Content-Type' => 'text/uri-list',
        'Authorization' => 'Bearer YOUR_TOKEN',
    ],
    'body' => $body,
]);

echo $response->getBody();

<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->post('https://api.example.com/upload', [
    'multipart' => [
        [
            'name' => 'a',
            'contents' => "x,y\r\n1,2\r\n",
            'filename' => 'a.csv',
            'headers' => ['Content-Type' => 'text/csv'],
        ],
        [
            'name' => 'b',
            'contents' => 'é and "quotes"',
            'filename' => 'b.txt',
            'headers' => ['Content-Type' => 'text/plain; charset=utf-8'],
        ],
    ],
]);

echo $response->getBody();

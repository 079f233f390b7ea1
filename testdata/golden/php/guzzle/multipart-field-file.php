<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->post('https://api.example.com/upload', [
    'multipart' => [
        [
            'name' => 'title',
            'contents' => 'Quarterly report',
        ],
        [
            'name' => 'file',
            'contents' => "line one\nline two\n",
            'filename' => 'report.txt',
            'headers' => ['Content-Type' => 'text/plain'],
        ],
    ],
]);

echo $response->getBody();

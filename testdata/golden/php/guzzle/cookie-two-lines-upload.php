<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->post('http://origin.example.com/upload', [
    'headers' => [
        'Host' => 'www.example.com',
        'Cookie' => ['a=1', 'b=2'],
    ],
    'multipart' => [
        [
            'name' => 'title',
            'contents' => 'Quarterly',
        ],
    ],
]);

echo $response->getBody();

<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->get('https://reqbin.com/echo/get/json', [
    'headers' => [
        'accept' => '*/*',
        'accept-encoding' => 'gzip, deflate, br, zstd',
        'if-modified-since' => 'Fri, 02 Jan 2026 10:30:00 GMT',
        'referer' => 'https://www.example.com/page?x=1',
    ],
]);

echo $response->getBody();

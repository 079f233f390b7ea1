<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->get('https://reqbin.com/echo/get/json', [
    'query' => ['a' => '1'],
    'headers' => [
        'accept' => 'application/json',
        'accept-language' => 'en-GB,en;q=0.9',
        'cookie' => 'theme=dark',
    ],
]);

echo $response->getBody();

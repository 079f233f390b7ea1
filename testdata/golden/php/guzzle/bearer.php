<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->get('https://reqbin.com/echo/get/json', [
    'headers' => [
        'Accept' => 'application/json',
        'Authorization' => 'Bearer my token',
    ],
]);

echo $response->getBody();

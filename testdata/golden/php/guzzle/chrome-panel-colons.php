<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->get('https://reqbin.com/echo/get/json', [
    'headers' => [
        'accept' => '*/*',
        'pragma' => 'no-cache',
        'sec-ch-ua' => '"Chromium";v="130", "Not?A_Brand";v="99"',
    ],
]);

echo $response->getBody();

<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$baseUrl = getenv('BASE_URL');
$nameValue = getenv('NAME');

$client = new Client();
$response = $client->post($baseUrl . '/items', [
    'form_params' => [
        'name' => $nameValue,
        'price' => '9.5',
    ],
]);

echo $response->getBody();

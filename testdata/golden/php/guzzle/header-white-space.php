<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->get('https://api.example.com/headers', [
    'headers' => [
        'X-None' => 'value',
        'X-Many' => 'value',
        'X-Inside' => "a   b\t\tc",
    ],
]);

echo $response->getBody();

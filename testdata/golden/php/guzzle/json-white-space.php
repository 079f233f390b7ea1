<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->post('https://api.example.com/echo', [
    'json' => [
        'a' => 1,
        'b' => [1, 2, 3],
    ],
]);

echo $response->getBody();

<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->post('https://api.example.com/echo', [
    'json' => [
        '__proto__' => ['admin' => true],
        'constructor' => ['prototype' => 1],
        'nested' => ['__proto__' => null],
    ],
]);

echo $response->getBody();

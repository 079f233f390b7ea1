<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->get('https://api.example.com/headers', [
    'headers' => [
        '__proto__' => 'a',
        'constructor' => 'b',
        'toString' => 'c',
        'hasOwnProperty' => 'd',
    ],
]);

echo $response->getBody();

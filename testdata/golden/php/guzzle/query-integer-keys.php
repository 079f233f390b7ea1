<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->get('https://api.example.com/q', [
    'query' => [
        'b' => '0',
        '10' => 'x',
        '2' => 'y',
        '1' => 'z',
        '__proto__' => 'p',
        'constructor' => 'c',
        'a' => '9',
    ],
]);

echo $response->getBody();

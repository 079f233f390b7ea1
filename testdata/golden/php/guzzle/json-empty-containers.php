<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->post('https://api.example.com/echo', [
    'json' => [
        'object' => new stdClass(),
        'array' => [],
        'both' => [new stdClass(), []],
        'deep' => [
            'a' => [
                'b' => [[]],
            ],
        ],
    ],
]);

echo $response->getBody();

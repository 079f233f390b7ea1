<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->post('https://api.example.com/echo', [
    'json' => [
        1,
        'two',
        null,
        true,
        [],
        new stdClass(),
    ],
]);

echo $response->getBody();

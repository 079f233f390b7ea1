<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->post('https://api.example.com/echo', [
    'json' => [
        'class' => 'None',
        'default' => 'True',
        'nil' => 'nil',
        'a-b' => 'undefined',
        'true' => true,
        '1e3' => 'NaN',
        '$ref' => '#/a',
        '@type' => 'x',
        'NULL' => null,
    ],
]);

echo $response->getBody();

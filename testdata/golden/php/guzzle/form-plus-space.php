<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->post('https://api.example.com/form', [
    'form_params' => [
        'a' => 'x y',
        'b' => 'x y',
        'c' => 'x+y',
        'd e' => 'f',
    ],
]);

echo $response->getBody();

<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->post('https://api.example.com/form', [
    'form_params' => [
        'b' => '0',
        '10' => 'x',
        '2' => 'y',
        '__proto__' => 'p',
        '1' => 'z',
    ],
]);

echo $response->getBody();

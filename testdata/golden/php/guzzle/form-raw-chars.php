<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->post('https://api.example.com/form', [
    'form_params' => [
        'url' => 'https://www.example.com/?x=y',
        'quote' => '\'"`',
        'sub' => '!$()*,;:@~',
        'raw' => 'é ü',
        'eq' => 'a=b==',
    ],
]);

echo $response->getBody();

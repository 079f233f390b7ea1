<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->post('https://api.example.com/form', [
    'form_params' => [
        'a' => '1',
        'b' => "2\r\n",
    ],
]);

echo $response->getBody();

<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->post('https://api.example.com/form', [
    'form_params' => [
        '@file' => '@/etc/hostname',
        'a' => '<x',
    ],
]);

echo $response->getBody();

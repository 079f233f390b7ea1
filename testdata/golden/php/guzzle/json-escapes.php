<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->post('https://api.example.com/echo', [
    'json' => [
        'slash' => 'a/b',
        'ascii' => 'A"\\\'',
        'controls' => "\x08\x0c\n\r\t\x00\x1f\x7f",
        'html' => '<>&',
    ],
]);

echo $response->getBody();

<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->get('https://api.example.com/fold', [
    'headers' => [
        'X-Folded' => 'one two three',
        'X-After' => '1',
    ],
]);

echo $response->getBody();

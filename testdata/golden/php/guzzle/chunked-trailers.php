<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->post('https://api.example.com/stream', [
    'headers' => ['Trailer' => 'X-Checksum'],
    'json' => ['chunked' => true],
]);

echo $response->getBody();

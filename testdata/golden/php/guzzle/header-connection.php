<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->get('https://api.example.com/headers', [
    'headers' => ['TE' => 'trailers, deflate;q=0.5'],
]);

echo $response->getBody();

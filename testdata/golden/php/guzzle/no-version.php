<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->get('https://api.example.com/plain', [
    'headers' => ['Accept' => 'text/plain'],
]);

echo $response->getBody();

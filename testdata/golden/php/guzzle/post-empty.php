<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->post('https://api.example.com/trigger', [
    'headers' => ['Content-Type' => 'application/x-www-form-urlencoded'],
]);

echo $response->getBody();

<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->get('http://origin.example.com:8080/path', [
    'headers' => ['Host' => 'www.example.com'],
]);

echo $response->getBody();

<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->get('https://api.example.com/old', [
    'headers' => ['Accept' => '*/*'],
]);

echo $response->getBody();

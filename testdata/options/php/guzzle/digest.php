<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->get('https://api.example.com/v1/items', [
    'auth' => ['user', 'pass', 'digest'],
]);

echo $response->getBody();

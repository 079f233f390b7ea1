<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->get('http://api.example.com/v1/items', [
    'version' => '1.0',
]);

echo $response->getBody();

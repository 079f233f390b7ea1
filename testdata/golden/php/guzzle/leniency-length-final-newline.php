<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->post('https://api.example.com/text', [
    'json' => ['a' => 1],
]);

echo $response->getBody();

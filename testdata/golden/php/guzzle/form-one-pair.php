<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->post('https://api.example.com/search', [
    'headers' => ['Content-Type' => 'application/x-www-form-urlencoded; charset=utf-8'],
    'form_params' => ['q' => 'a b'],
]);

echo $response->getBody();

<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->post('https://ci.example.com/job/Example%20Team/job/app/job/release%252F1.4/build', [
    'query' => ['delay' => '0sec'],
    'headers' => ['Jenkins-Crumb' => 'YOUR_CRUMB'],
    'auth' => ['example-bot', 'YOUR_API_TOKEN'],
]);

echo $response->getBody();

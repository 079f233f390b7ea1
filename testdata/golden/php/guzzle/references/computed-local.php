<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$date = date('Y/m/d H:i');

$client = new Client();
$response = $client->get('https://api.example.com/events', [
    'headers' => ['X-Day' => $date],
]);

echo $response->getBody();

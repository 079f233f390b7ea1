<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$body = '{"series":[{"metric":"app.request.duration","type":3,"points":[[1767349800,0.0421],[1767349860,1.5e-7],[1767349920,12.0]],"tags":["env:test","version:1.10"],"unit":"second"},{"metric":"app.errors","type":1,"interval":10,"points":[]}]}';

$client = new Client();
$response = $client->post('https://metrics.example.com/api/v2/series', [
    'headers' => [
        'DD-API-KEY' => 'YOUR_API_KEY',
        'DD-APPLICATION-KEY' => 'YOUR_APP_KEY',
        'Accept' => 'application/json',
        'Content-Type' => 'application/json',
    ],
    'body' => $body,
]);

echo $response->getBody();

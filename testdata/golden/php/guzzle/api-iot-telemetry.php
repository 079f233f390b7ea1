<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$body = '[{"ts":1767349800000,"values":{"temperature":-0.0,"humidity":55.10,"pressure":1.01325E+5,"doorOpen":false}},{"ts":1767349801000,"values":{"temperature":21,"gps":[50.9413,6.9583,null],"fw":"1.10","raw":"0x00FF"}}]';

$client = new Client();
$response = $client->post('https://iot.example.com/api/v1/YOUR_DEVICE_TOKEN/telemetry', [
    'headers' => ['Content-Type' => 'application/json'],
    'body' => $body,
]);

echo $response->getBody();

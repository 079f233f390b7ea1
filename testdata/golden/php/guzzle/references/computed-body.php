<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$guid = sprintf('%08x-%04x-4%03x-%04x-%012x', random_int(0, 0xffffffff), random_int(0, 0xffff), random_int(0, 0xfff), random_int(0x8000, 0xbfff), random_int(0, 0xffffffffffff));
$timestamp = (string) time();
$number = (string) random_int(0, 1);

$body = '{"id": "' . $guid . '", "at": ' . $timestamp . ', "number": ' . $number . '}';

$client = new Client();
$response = $client->post('https://api.example.com/events', [
    'headers' => ['Content-Type' => 'application/json'],
    'body' => $body,
]);

echo $response->getBody();

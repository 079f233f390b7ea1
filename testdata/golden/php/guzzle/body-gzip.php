<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$body = "\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\x03\xabVJ\xce\xcf-(J-.NMQ\xb2R()*M\xd5QP*I\xad(\x01\xf2\x94\x12\x93\x92\xc9FJ\xb5\x00\xc2N\xa1\xa7\\\x00\x00\x00";

$client = new Client();
$response = $client->post('https://api.example.com/text', [
    'headers' => [
        'Content-Type' => 'application/json',
        'Content-Encoding' => 'gzip',
    ],
    'body' => $body,
]);

echo $response->getBody();

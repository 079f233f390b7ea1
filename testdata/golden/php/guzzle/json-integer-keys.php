<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$body = '{"b":1,"10":"x","2":"y","1":"z","":"empty","a b":"space","01":"zero","-1":"minus"}';

$client = new Client();
$response = $client->post('https://api.example.com/echo', [
    'headers' => ['Content-Type' => 'application/json'],
    'body' => $body,
]);

echo $response->getBody();

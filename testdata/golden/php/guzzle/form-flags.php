<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$body = '&flag&empty=&=value&=&a=1&&b=2&';

$client = new Client();
$response = $client->post('https://api.example.com/form', [
    'headers' => ['Content-Type' => 'application/x-www-form-urlencoded'],
    'body' => $body,
]);

echo $response->getBody();

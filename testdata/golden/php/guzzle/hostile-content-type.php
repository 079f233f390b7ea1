<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$body = 'x';

$client = new Client();
$response = $client->post('https://api.example.com/run', [
    'headers' => ['Content-Type' => 'text/plain; charset="\'$(touch snipgen-canary)`touch snipgen-canary`"; x={${touch(\'snipgen-canary\')}}'],
    'body' => $body,
]);

echo $response->getBody();

<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$body = '{"a":1}';

$client = new Client();
$response = $client->post('https://api.example.com/echo', [
    'body' => $body,
]);

echo $response->getBody();

<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$body = "\x00\x01\xfe\xff";

$client = new Client();
$response = $client->put('https://api.example.com/blob', [
    'body' => $body,
]);

echo $response->getBody();

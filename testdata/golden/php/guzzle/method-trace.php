<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->request('TRACE', 'https://api.example.com/path', [
    'headers' => ['Max-Forwards' => '5'],
]);

echo $response->getBody();

<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->get('http://www.example.com/a/b', [
    'query' => ['c' => 'd'],
    'headers' => ['Accept' => '*/*'],
]);

echo $response->getBody();

<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->get('https://api.example.com/a%2fb%2Fc/%7Euser/%41%3a/%23%3F/a%20b', [
    'query' => ['tag' => '#one&two'],
]);

echo $response->getBody();

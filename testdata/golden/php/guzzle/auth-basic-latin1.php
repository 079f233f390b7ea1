<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->get('https://api.example.com/private', [
    'headers' => ['Authorization' => 'Basic YvxjaGVyOmdy/N9l'],
]);

echo $response->getBody();

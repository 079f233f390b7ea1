<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->get('https://api.example.com/account', [
    'headers' => ['Cookie' => 'session=abc123; theme=dark'],
]);

echo $response->getBody();

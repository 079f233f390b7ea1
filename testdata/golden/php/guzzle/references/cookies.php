<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$session = getenv('SESSION');

$client = new Client();
$response = $client->get('https://shop.example.com/basket', [
    'headers' => ['Cookie' => 'session=' . $session . '; theme=dark'],
]);

echo $response->getBody();

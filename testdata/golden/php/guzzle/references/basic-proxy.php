<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$credentials = base64_encode(getenv('PROXY_USER') . ':' . getenv('PROXY_PASSWORD'));

$client = new Client();
$response = $client->get('https://api.example.com/me', [
    'headers' => ['Proxy-Authorization' => 'Basic ' . $credentials],
]);

echo $response->getBody();

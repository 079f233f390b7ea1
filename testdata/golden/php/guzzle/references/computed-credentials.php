<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$guid2 = sprintf('%08x-%04x-4%03x-%04x-%012x', random_int(0, 0xffffffff), random_int(0, 0xffff), random_int(0, 0xfff), random_int(0x8000, 0xbfff), random_int(0, 0xffffffffffff));
$credentials = base64_encode($guid2 . ':' . getenv('API_PASSWORD'));

$client = new Client();
$response = $client->get('https://api.example.com/me', [
    'headers' => ['Proxy-Authorization' => 'Basic ' . $credentials],
]);

echo $response->getBody();

<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$loginToken = getenv('LOGIN_TOKEN');

$client = new Client();
$response = $client->get('https://api.example.com/me', [
    'headers' => ['Authorization' => 'Bearer ' . $loginToken],
]);

echo $response->getBody();

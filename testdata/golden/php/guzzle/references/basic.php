<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$user = getenv('USER_VALUE');
$password = getenv('PASSWORD');

$client = new Client();
$response = $client->get('https://api.example.com/me', [
    'auth' => [$user, $password],
]);

echo $response->getBody();

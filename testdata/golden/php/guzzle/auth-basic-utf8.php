<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->get('https://api.example.com/private', [
    'auth' => ['bücher', 'пароль😀'],
]);

echo $response->getBody();

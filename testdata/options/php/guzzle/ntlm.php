<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->get('https://api.example.com/v1/items', [
    'auth' => ['DOMAIN\\user', 'pass', 'ntlm'],
]);

echo $response->getBody();

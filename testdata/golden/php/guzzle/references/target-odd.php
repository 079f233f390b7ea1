<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$nameValue = getenv('NAME');
$plain = getenv('PLAIN');

$client = new Client();
$response = $client->get('https://api.example.com/a/../' . rawurlencode($nameValue) . '/%7e?a=' . rawurlencode($plain) . '&&b', [
    'curl' => [
        CURLOPT_PATH_AS_IS => true,
    ],
]);

echo $response->getBody();

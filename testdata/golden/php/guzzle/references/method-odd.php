<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$nameValue = getenv('NAME');

$client = new Client();
$response = $client->request('purge', 'https://api.example.com/' . rawurlencode($nameValue), [
    'headers' => ['X-Same' => $nameValue],
    'curl' => [
        CURLOPT_CUSTOMREQUEST => 'purge',
    ],
]);

echo $response->getBody();

<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->get('https://WWW.Example.COM/order', [
    'headers' => [
        'X-First' => '1',
        'accept' => 'text/html',
        'X-Second' => '2',
    ],
]);

echo $response->getBody();

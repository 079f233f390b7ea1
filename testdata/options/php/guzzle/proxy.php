<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->get('https://api.example.com/v1/items', [
    'proxy' => 'http://proxy.example.com:3128',
]);

echo $response->getBody();

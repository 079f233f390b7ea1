<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$id = getenv('ID_VALUE');

$client = new Client();
$response = $client->get('https://api.example.com/' . rawurlencode($id) . '/' . rawurlencode($id), [
    'query' => [
        'id' => $id,
        'env' => getenv('ID'),
    ],
]);

echo $response->getBody();

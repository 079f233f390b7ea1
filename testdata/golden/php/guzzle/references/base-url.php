<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$baseUrl = getenv('BASE_URL');
$itemId = getenv('ITEM_ID');

$client = new Client();
$response = $client->get($baseUrl . '/items/' . rawurlencode($itemId), [
    'query' => ['page' => '2'],
    'headers' => ['Accept' => 'application/json'],
]);

echo $response->getBody();

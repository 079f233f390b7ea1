<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->get('https://api.example.com/v1/items', [
    'query' => ['q' => getenv('QUERY')],
]);

echo $response->getBody();

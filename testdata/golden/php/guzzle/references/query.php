<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$queryValue = getenv('QUERY');

$client = new Client();
$response = $client->get('https://api.example.com/search', [
    'query' => [
        'q' => $queryValue,
        'limit' => '10',
        'from' => getenv('FROM_DATE'),
    ],
]);

echo $response->getBody();

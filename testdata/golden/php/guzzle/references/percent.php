<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$queryValue = getenv('QUERY');

$client = new Client();
$response = $client->get('https://api.example.com/search', [
    'query' => [
        'q' => $queryValue,
        'from' => getenv('FROM_DATE'),
    ],
    'headers' => ['X-Same' => $queryValue],
]);

echo $response->getBody();

<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->get('https://api.example.com/search', [
    'json' => [
        'query' => ['match_all' => new stdClass()],
    ],
]);

echo $response->getBody();

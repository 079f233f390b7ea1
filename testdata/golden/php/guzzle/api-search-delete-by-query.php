<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->delete('https://search.example.com:9200/logs-2025.*,-logs-2025.12/_query', [
    'query' => [
        'conflicts' => 'proceed',
        'wait_for_completion' => 'false',
    ],
    'auth' => ['elastic', 'YOUR_PASSWORD'],
    'json' => [
        'query' => [
            'range' => [
                '@timestamp' => ['lt' => '2025-12-01T00:00:00.000Z'],
            ],
        ],
        'max_docs' => 10000,
    ],
]);

echo $response->getBody();

<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->post('https://graphql.example.com/graphql', [
    'headers' => [
        'Authorization' => 'Bearer YOUR_TOKEN',
        'Accept' => 'application/graphql-response+json',
    ],
    'json' => [
        'query' => "query Books(\$first: Int!, \$after: String) {\n  books(first: \$first, after: \$after) {\n    edges { node { id title } }\n    # comment\n  }\n}\n",
        'operationName' => 'Books',
        'variables' => ['first' => 10, 'after' => null],
    ],
]);

echo $response->getBody();

<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->post('https://code.example.com/graphql', [
    'headers' => ['Authorization' => 'Bearer YOUR_TOKEN'],
    'json' => [
        'operationName' => 'AddComment',
        'query' => "mutation AddComment(\$input: AddCommentInput!, \$first: Int = 10) {\n  addComment(input: \$input) {\n    commentEdge { node { id bodyHTML reactions(first: \$first) { totalCount } } }\n  }\n}\n",
        'variables' => [
            'input' => [
                'subjectId' => 'MDU6SXNzdWU0Mg==',
                'body' => "Fixed in `main` — thanks!\n\n> quoted \"text\"",
                'clientMutationId' => null,
            ],
            'first' => 5,
        ],
    ],
]);

echo $response->getBody();

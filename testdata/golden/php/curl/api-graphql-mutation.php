<?php

$payload = [
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
];

$curl = curl_init('https://code.example.com/graphql');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_POST => true,
    CURLOPT_HTTPHEADER => [
        'Authorization: Bearer YOUR_TOKEN',
        'Content-Type: application/json',
    ],
    CURLOPT_POSTFIELDS => json_encode($payload, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE),
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;

<?php

$payload = [
    'query' => "query Books(\$first: Int!, \$after: String) {\n  books(first: \$first, after: \$after) {\n    edges { node { id title } }\n    # comment\n  }\n}\n",
    'operationName' => 'Books',
    'variables' => ['first' => 10, 'after' => null],
];

$curl = curl_init('https://graphql.example.com/graphql');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_POST => true,
    CURLOPT_HTTPHEADER => [
        'Authorization: Bearer YOUR_TOKEN',
        'Content-Type: application/json',
        'Accept: application/graphql-response+json',
    ],
    CURLOPT_POSTFIELDS => json_encode($payload, JSON_THROW_ON_ERROR),
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;

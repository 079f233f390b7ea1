<?php

$payload = [
    'model' => 'example-embed',
    'input' => [
        'The quick brown fox',
        '',
        "  \t ",
        'naïve café',
        'a/b\\c',
    ],
    'dimensions' => 256,
    'encoding_format' => 'base64',
    'user' => 'user-1',
];

$curl = curl_init('https://ai.example.com/v1/embeddings');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_POST => true,
    CURLOPT_HTTPHEADER => [
        'x-api-key: YOUR_API_KEY',
        'Content-Type: application/json',
    ],
    CURLOPT_POSTFIELDS => json_encode($payload, JSON_THROW_ON_ERROR | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE),
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;

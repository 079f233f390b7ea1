<?php

$payload = [
    ['op' => 'test', 'path' => '/a~1b/c~0d', 'value' => 1.0],
    ['op' => 'replace', 'path' => '/tags/-', 'value' => null],
    ['op' => 'remove', 'path' => ''],
    ['op' => 'move', 'from' => '/x', 'path' => '/y'],
];

$curl = curl_init('https://api.example.com/documents/7');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_CUSTOMREQUEST => 'PATCH',
    CURLOPT_HTTPHEADER => [
        'Content-Type: application/json-patch+json',
        'If-Match: "3"',
    ],
    CURLOPT_POSTFIELDS => json_encode($payload, JSON_THROW_ON_ERROR | JSON_UNESCAPED_SLASHES | JSON_PRESERVE_ZERO_FRACTION),
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;

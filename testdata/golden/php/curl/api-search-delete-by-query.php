<?php

$query = [
    'conflicts' => 'proceed',
    'wait_for_completion' => 'false',
];
$payload = [
    'query' => [
        'range' => [
            '@timestamp' => ['lt' => '2025-12-01T00:00:00.000Z'],
        ],
    ],
    'max_docs' => 10000,
];

$curl = curl_init('https://search.example.com:9200/logs-2025.*,-logs-2025.12/_query?' . http_build_query($query));
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_CUSTOMREQUEST => 'DELETE',
    CURLOPT_HTTPHEADER => ['Content-Type: application/json'],
    CURLOPT_USERPWD => 'elastic:YOUR_PASSWORD',
    CURLOPT_POSTFIELDS => json_encode($payload, JSON_THROW_ON_ERROR),
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;

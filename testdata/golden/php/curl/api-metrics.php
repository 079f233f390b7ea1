<?php

$payload = [
    'series' => [
        [
            'metric' => 'app.request.duration',
            'type' => 3,
            'points' => [
                [1767349800, 0.0421],
                [1767349860, 1.5e-7],
                [1767349920, 12.0],
            ],
            'tags' => ['env:test', 'version:1.10'],
            'unit' => 'second',
        ],
        [
            'metric' => 'app.errors',
            'type' => 1,
            'interval' => 10,
            'points' => [],
        ],
    ],
];

$curl = curl_init('https://metrics.example.com/api/v2/series');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_POST => true,
    CURLOPT_HTTPHEADER => [
        'DD-API-KEY: YOUR_API_KEY',
        'DD-APPLICATION-KEY: YOUR_APP_KEY',
        'Accept: application/json',
        'Content-Type: application/json',
    ],
    CURLOPT_POSTFIELDS => json_encode($payload, JSON_THROW_ON_ERROR | JSON_PRESERVE_ZERO_FRACTION),
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;

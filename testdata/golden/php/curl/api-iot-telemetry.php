<?php

$payload = [
    [
        'ts' => 1767349800000,
        'values' => [
            'temperature' => -0.0,
            'humidity' => 55.10,
            'pressure' => 1.01325E+5,
            'doorOpen' => false,
        ],
    ],
    [
        'ts' => 1767349801000,
        'values' => [
            'temperature' => 21,
            'gps' => [50.9413, 6.9583, null],
            'fw' => '1.10',
            'raw' => '0x00FF',
        ],
    ],
];

$curl = curl_init('https://iot.example.com/api/v1/YOUR_DEVICE_TOKEN/telemetry');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_POST => true,
    CURLOPT_HTTPHEADER => ['Content-Type: application/json'],
    CURLOPT_POSTFIELDS => json_encode($payload, JSON_THROW_ON_ERROR | JSON_PRESERVE_ZERO_FRACTION),
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;

<?php

$query = ['locationId' => 'eu-1'];
$payload = [
    'quantity' => ['available' => -2, 'reserved' => 0, 'unit' => 'EACH'],
    'weight' => 0.250,
    'cost' => 1e2,
    'updatedAt' => '2026-01-02T10:30:00.000Z',
];

$curl = curl_init('https://api.shop.example.com/v3/inventory/SKU%20A%2F1%23red?' . http_build_query($query));
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_CUSTOMREQUEST => 'PUT',
    CURLOPT_HTTPHEADER => [
        'X-Auth-Token: YOUR_TOKEN',
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

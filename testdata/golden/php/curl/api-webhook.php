<?php

$payload = [
    'id' => 'evt_example',
    'type' => 'invoice.paid',
    'data' => ['amount' => 4200, 'currency' => 'eur', 'ratio' => 0.10],
];

$curl = curl_init('https://hooks.example.com/hooks/billing');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_POST => true,
    CURLOPT_HTTPHEADER => [
        'Content-Type: application/json',
        'User-Agent: Example-Hooks/1',
        'X-Signature: t=1767349800,v1=YOUR_SIGNATURE',
        'X-Hub-Signature-256: sha256=YOUR_SIGNATURE',
        'X-Delivery-Attempt: 1',
    ],
    CURLOPT_POSTFIELDS => json_encode($payload, JSON_THROW_ON_ERROR),
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;

<?php

$query = ['tenant' => 'example'];
$payload = [
    'type' => 'order.updated',
    'data' => [
        'url' => 'https://shop.example.com/o/1001',
        'name' => 'Café 🍵',
        'html' => '<b>1</b>',
        'total' => 10.00,
    ],
];

$curl = curl_init('https://app.example.com/api/webhooks/orders?' . http_build_query($query));
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_POST => true,
    CURLOPT_HTTPHEADER => [
        'Content-Type: application/json',
        'webhook-id: msg_example',
        'webhook-timestamp: 1767349800',
        'webhook-signature: v1,YOUR+BASE64/SIGNATURE= v1a,YOUR_OTHER_SIGNATURE',
        'User-Agent: Example-Webhooks/2.0 (+https://www.example.com/webhooks)',
    ],
    CURLOPT_POSTFIELDS => json_encode($payload, JSON_THROW_ON_ERROR | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_PRESERVE_ZERO_FRACTION),
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;

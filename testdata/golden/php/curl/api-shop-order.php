<?php

$payload = [
    'order' => [
        'id' => 820982911946154508,
        'currency' => 'EUR',
        'total_price' => '199.00',
        'total_tax' => '31.77',
        'taxes_included' => true,
        'line_items' => [
            [
                'variant_id' => 447654529,
                'quantity' => 1,
                'price' => '199.00',
                'properties' => [
                    ['name' => 'Engraving', 'value' => 'I ♥ rock \'n\' roll'],
                ],
                'tax_lines' => [
                    ['rate' => 0.19, 'title' => 'MwSt.'],
                ],
            ],
        ],
        'note' => '',
        'note_attributes' => [],
        'customer' => ['email' => 'customer@example.com', 'phone' => null],
        'shipping_address' => ['zip' => '01067', 'country_code' => 'DE'],
        'tags' => 'web, "vip"',
    ],
];

$curl = curl_init('https://shop.example.com/admin/api/2026-01/orders.json');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_POST => true,
    CURLOPT_HTTPHEADER => [
        'X-Shop-Access-Token: YOUR_TOKEN',
        'Content-Type: application/json',
    ],
    CURLOPT_POSTFIELDS => json_encode($payload, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE),
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;

<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->post('https://shop.example.com/admin/api/2026-01/orders.json', [
    'headers' => ['X-Shop-Access-Token' => 'YOUR_TOKEN'],
    'json' => [
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
    ],
]);

echo $response->getBody();

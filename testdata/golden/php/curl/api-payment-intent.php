<?php

$payload = [
    'amount' => '1099',
    'currency' => 'eur',
    'automatic_payment_methods[enabled]' => 'true',
    'automatic_payment_methods[allow_redirects]' => 'never',
    'transfer_data[destination]' => 'acct_example',
    'shipping[address][postal_code]' => '01067',
    'line_items[0][sku]' => 'A-1',
    'line_items[1][sku]' => 'B/2',
    'statement_descriptor' => 'EXAMPLE*SHOP',
];

$curl = curl_init('https://payments.example.com/v1/payment_intents');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_POST => true,
    CURLOPT_HTTPHEADER => [
        'Accept: application/json',
        'Authorization: Bearer sk_test_example',
        'Idempotency-Key: 7f9c24e8-3b12-4fef-91e0-4a2d5b6c7d8e',
        'Content-Type: application/x-www-form-urlencoded;charset=UTF-8',
    ],
    CURLOPT_POSTFIELDS => http_build_query($payload),
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;

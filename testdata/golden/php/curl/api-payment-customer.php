<?php

$payload = [
    'name' => 'Example Customer',
    'email' => 'customer+test@example.com',
    'phone' => '+49 221 0000000',
    'address[line1]' => 'Beispielstraße 1',
    'address[city]' => 'Köln',
    'address[country]' => 'DE',
    'metadata[crm_id]' => '0042',
    'tax_exempt' => 'none',
    'description' => '',
];

$curl = curl_init('https://payments.example.com/v1/customers');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_POST => true,
    CURLOPT_HTTPHEADER => ['Authorization: Bearer sk_test_example'],
    CURLOPT_POSTFIELDS => http_build_query($payload),
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;

<?php

$payload = [
    'id' => 12345,
    'customer' => 'Example Ltd',
    'quantity' => 1,
    'price' => 19.99,
    'shipped' => false,
];

$curl = curl_init('https://reqbin.com/echo/post/json');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_POST => true,
    CURLOPT_HTTPHEADER => [
        'Accept: application/json',
        'Content-Type: application/json',
    ],
    CURLOPT_POSTFIELDS => json_encode($payload, JSON_THROW_ON_ERROR),
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;

<?php

$payload = [
    'a' => 1.0,
    'b' => 1e2,
    'c' => 1E+2,
    'd' => 12.50,
    'e' => 1e-7,
    'f' => 100000000000000000000.0,
];

$curl = curl_init('https://api.example.com/echo');
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

<?php

$key = getenv('KEY');
$odd = getenv('ODD');

$payload = '{"' . $key . '": 1, "b": "' . $odd . '"}';

$curl = curl_init('https://api.example.com/orders');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_POST => true,
    CURLOPT_HTTPHEADER => ['Content-Type: application/json'],
    CURLOPT_POSTFIELDS => $payload,
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;

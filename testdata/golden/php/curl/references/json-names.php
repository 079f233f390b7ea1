<?php

$key = getenv('KEY');
$plain = getenv('PLAIN');

$payload = '{"' . substr(json_encode((string) $key, JSON_THROW_ON_ERROR), 1, -1) . '": 1, "b": "' . substr(json_encode((string) $plain, JSON_THROW_ON_ERROR), 1, -1) . '"}';

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

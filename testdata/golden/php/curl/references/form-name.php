<?php

$field = getenv('FIELD');
$plain = getenv('PLAIN');

$payload = str_replace('%20', '+', rawurlencode($field)) . '=1&b=' . str_replace('%20', '+', rawurlencode($plain));

$curl = curl_init('https://login.example.com/token');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_POST => true,
    CURLOPT_HTTPHEADER => ['Content-Type: application/x-www-form-urlencoded'],
    CURLOPT_POSTFIELDS => $payload,
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;

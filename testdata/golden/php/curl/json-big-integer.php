<?php

$payload = '{"id":12345678901234567890,"safe":9007199254740991,"unsafe":9007199254740993,"long":9223372036854775808,"int":2147483648}';

$curl = curl_init('https://api.example.com/echo');
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

<?php

$payload = '{"half":"\\ud800","tail":"\\udc00x","pair":"\\ud83d\\ude00"}';

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

<?php

$payload = "\x00123 \x01abc \xe9beef éface \x1b[0m \x7f8 \\x41 \\u0041 \\101 \\0";

$curl = curl_init('https://api.example.com/text');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_POST => true,
    CURLOPT_HTTPHEADER => ['Content-Type: application/octet-stream'],
    CURLOPT_POSTFIELDS => $payload,
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;

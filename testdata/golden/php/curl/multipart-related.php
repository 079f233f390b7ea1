<?php

$payload = "--R1\r\nContent-Type: application/json; charset=UTF-8\r\n\r\n{\"name\": \"photo.bin\"}\r\n--R1\r\nContent-Type: application/octet-stream\r\nContent-ID: <photo@example.com>\r\n\r\n\x00\x01\xfe\xff\r\n--R1--\r\n";

$curl = curl_init('https://api.example.com/upload');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_POST => true,
    CURLOPT_HTTPHEADER => ['Content-Type: multipart/related; type="application/json"; boundary=R1'],
    CURLOPT_POSTFIELDS => $payload,
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;

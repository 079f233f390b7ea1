<?php

$payload = "--M1\r\nContent-Type: application/http\r\nContent-ID: 1\r\n\r\nGET /items/1 HTTP/1.1\r\n\r\n\r\n--M1\r\nContent-Type: application/http\r\nContent-ID: 2\r\n\r\nDELETE /items/2 HTTP/1.1\r\n\r\n\r\n--M1--\r\n";

$curl = curl_init('https://api.example.com/upload');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_POST => true,
    CURLOPT_HTTPHEADER => ['Content-Type: multipart/mixed; boundary=M1'],
    CURLOPT_POSTFIELDS => $payload,
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;

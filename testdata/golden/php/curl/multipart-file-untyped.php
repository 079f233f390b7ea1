<?php

$payload = "--X7\r\nContent-Disposition: form-data; name=\"file\"; filename=\"notes\"\r\n\r\nno type\r\n--X7--\r\n";

$curl = curl_init('https://api.example.com/upload');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_POST => true,
    CURLOPT_HTTPHEADER => ['Content-Type: multipart/form-data; boundary=X7'],
    CURLOPT_POSTFIELDS => $payload,
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;

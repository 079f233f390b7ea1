<?php

$payload = "--X7\r\ncontent-disposition: form-data; name=\"file\"; filename=\"\"\r\ncontent-type: application/octet-stream\r\n\r\n\r\n--X7\r\nContent-Disposition: form-data; name=\"b64\"; filename=\"x.bin\"\r\nContent-Transfer-Encoding: base64\r\nContent-Type: application/octet-stream\r\nX-Part: 1\r\n\r\nAAEC\r\n--X7--\r\n";

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

<?php

$payload = "--X3\r\nContent-Disposition: form-data; name=\"crlf\"\r\n\r\na\r\nb\r\n\r\n--X3\r\nContent-Disposition: form-data; name=\"lf\"\r\n\r\na\nb\n\r\n--X3\r\nContent-Disposition: form-data; name=\"cr\"; filename=\"cr.txt\"\r\nContent-Type: text/plain\r\n\r\na\rb\r\r\n--X3\r\nContent-Disposition: form-data; name=\"empty\"\r\n\r\n\r\n--X3\r\nContent-Disposition: form-data; name=\"dashes\"\r\n\r\n--X3x\r\n--\r\n--X3--\r\n";

$curl = curl_init('https://api.example.com/upload');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_POST => true,
    CURLOPT_HTTPHEADER => ['Content-Type: multipart/form-data; boundary=X3'],
    CURLOPT_POSTFIELDS => $payload,
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;

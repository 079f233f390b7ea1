<?php

$payload = "--X1\r\nContent-Disposition: form-data; name=\"tag\"\r\n\r\na\r\n--X1\r\nContent-Disposition: form-data; name=\"files[]\"; filename=\"a.txt\"\r\nContent-Type: text/plain\r\n\r\nA\r\n--X1\r\nContent-Disposition: form-data; name=\"tag\"\r\n\r\nb\r\n--X1\r\nContent-Disposition: form-data; name=\"files[]\"; filename=\"b.txt\"\r\nContent-Type: text/plain\r\n\r\nB\r\n--X1--\r\n";

$curl = curl_init('https://api.example.com/upload');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_POST => true,
    CURLOPT_HTTPHEADER => ['Content-Type: multipart/form-data; boundary=X1'],
    CURLOPT_POSTFIELDS => $payload,
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;

<?php

$payload = "--X6\r\nContent-Disposition: form-data; name=\"a%22b%22\"\r\n\r\n1\r\n--X6\r\nContent-Disposition: form-data; name=\"c%0D%0Ad\"; filename=\"e%22f%22.txt\"\r\nContent-Type: text/plain\r\n\r\n2\r\n--X6\r\nContent-Disposition: form-data; name=\"g\\\"h\"; filename=\"C:\\\\dir\\\\i'j;k.txt\"\r\nContent-Type: text/plain\r\n\r\n3\r\n--X6\r\nContent-Disposition: form-data; name=token\r\n\r\n4\r\n--X6--\r\n";

$curl = curl_init('https://api.example.com/upload');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_POST => true,
    CURLOPT_HTTPHEADER => ['Content-Type: multipart/form-data; boundary=X6'],
    CURLOPT_POSTFIELDS => $payload,
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;

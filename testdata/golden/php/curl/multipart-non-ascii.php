<?php

$payload = "--X5\r\nContent-Disposition: form-data; name=\"größe\"\r\n\r\né\r\n--X5\r\nContent-Disposition: form-data; name=\"datei\"; filename=\"straße 日本.txt\"\r\nContent-Type: text/plain\r\n\r\nx\r\n--X5\r\nContent-Disposition: form-data; name=\"star\"; filename=\"naive.txt\"; filename*=UTF-8''na%C3%AFve.txt\r\nContent-Type: text/plain\r\n\r\ny\r\n--X5--\r\n";

$curl = curl_init('https://api.example.com/upload');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_POST => true,
    CURLOPT_HTTPHEADER => ['Content-Type: multipart/form-data; boundary=X5'],
    CURLOPT_POSTFIELDS => $payload,
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;

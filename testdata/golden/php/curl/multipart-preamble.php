<?php

$payload = "This is the preamble.\r\n--X8\r\nContent-Disposition: form-data; name=\"b\"\r\n\r\n1\r\n--X8\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n2\r\n--X8--\r\n";

$curl = curl_init('https://api.example.com/upload');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_POST => true,
    CURLOPT_HTTPHEADER => ['Content-Type: multipart/form-data; boundary=X8'],
    CURLOPT_POSTFIELDS => $payload,
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;

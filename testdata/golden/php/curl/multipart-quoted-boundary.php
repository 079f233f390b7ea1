<?php

$payload = "--=_a b'(c)+,/:?\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n--=_a b'(c)+,/:?--\r\n";

$curl = curl_init('https://api.example.com/upload');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_POST => true,
    CURLOPT_HTTPHEADER => ['Content-Type: multipart/form-data; charset=utf-8; boundary="=_a b\'(c)+,/:?"'],
    CURLOPT_POSTFIELDS => $payload,
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;

<?php

$payload = "\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\x03\xabVJ\xce\xcf-(J-.NMQ\xb2R()*M\xd5QP*I\xad(\x01\xf2\x94\x12\x93\x92\xc9FJ\xb5\x00\xc2N\xa1\xa7\\\x00\x00\x00";

$curl = curl_init('https://api.example.com/text');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_POST => true,
    CURLOPT_HTTPHEADER => [
        'Content-Type: application/json',
        'Content-Encoding: gzip',
    ],
    CURLOPT_POSTFIELDS => $payload,
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;

<?php

$payload = 'AAAAABIKB2V4YW1wbGUQlgEY/////w8=';

$curl = curl_init('https://grpc.example.com/example.greeter.v1.Greeter/SayHello');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_POST => true,
    CURLOPT_HTTPHEADER => [
        'Content-Type: application/grpc-web-text+proto',
        'Accept: application/grpc-web-text',
        'X-Grpc-Web: 1',
        'X-User-Agent: grpc-web-javascript/0.1',
        'grpc-timeout: 5000m',
    ],
    CURLOPT_POSTFIELDS => $payload,
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;

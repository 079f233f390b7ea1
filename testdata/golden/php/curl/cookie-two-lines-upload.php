<?php

$payload = [
    'title' => 'Quarterly',
];

$curl = curl_init('http://origin.example.com/upload');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_POST => true,
    CURLOPT_HTTPHEADER => [
        'Host: www.example.com',
        'Cookie: a=1',
        'Cookie: b=2',
    ],
    CURLOPT_POSTFIELDS => $payload,
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;

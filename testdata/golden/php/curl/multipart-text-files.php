<?php

$payload = [
    'a' => new CURLStringFile("x,y\r\n1,2\r\n", 'a.csv', 'text/csv'),
    'b' => new CURLStringFile('é and "quotes"', 'b.txt', 'text/plain; charset=utf-8'),
];

$curl = curl_init('https://api.example.com/upload');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_POST => true,
    CURLOPT_POSTFIELDS => $payload,
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;

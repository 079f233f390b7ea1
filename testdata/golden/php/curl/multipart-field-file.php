<?php

$payload = [
    'title' => 'Quarterly report',
    'file' => new CURLStringFile("line one\nline two\n", 'report.txt', 'text/plain'),
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

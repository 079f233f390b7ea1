<?php

$payload = 'hello';

$curl = curl_init('https://api.example.com/text');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_POST => true,
    CURLOPT_HTTPHEADER => [
        'Content-Type: text/plain; charset=utf-8; format=flowed',
        'Content-Language: en, de',
        'Content-Disposition: attachment; filename="a b.txt"',
        'Content-Location: /a',
        'Last-Modified: Fri, 02 Jan 2026 10:30:00 GMT',
        'Expires: 0',
        'Allow: GET, PUT',
    ],
    CURLOPT_POSTFIELDS => $payload,
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;

<?php

$curl = curl_init('https://api.example.com/headers');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_HTTPHEADER => [
        'Date: Fri, 02 Jan 2026 10:30:00 GMT',
        'Via: 1.1 proxy.example.com',
        'Origin: null',
        'Referer: https://www.example.com/a?b=c',
        'Sec-Fetch-Site: cross-site',
        'Sec-Fetch-Mode: cors',
        'Sec-Fetch-Dest: empty',
        'DNT: 1',
        'Access-Control-Request-Method: PUT',
        'Access-Control-Request-Headers: x-a, x-b',
    ],
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;

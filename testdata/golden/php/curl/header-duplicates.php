<?php

$curl = curl_init('https://api.example.com/headers');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_HTTPHEADER => [
        'Accept: text/html',
        'Accept: application/json;q=0.9',
        'X-Tag: one',
        'X-Tag: two',
        'X-Tag: one',
    ],
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;

<?php

$curl = curl_init('https://api.example.com/v1/items');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_RESOLVE => [
        'api.example.com:443:127.0.0.1',
        'other.example.com:80:[::1]',
    ],
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;

<?php

$curl = curl_init('https://api.example.com/v1/items/42');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_CUSTOMREQUEST => 'OPTIONS',
    CURLOPT_HTTPHEADER => [
        'Origin: https://app.example.com',
        'Access-Control-Request-Method: PATCH',
        'Access-Control-Request-Headers: authorization,content-type,x-request-id',
    ],
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;

<?php

$query = ['schema' => 'openid'];

$curl = curl_init('https://login.example.com/openid/connect/userinfo?' . http_build_query($query));
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_HTTPHEADER => ['Authorization: Bearer YOUR_HEADER.YOUR-CLAIMS.YOUR_SIGNATURE'],
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;

<?php

$query = ['a' => '1'];

$curl = curl_init('https://reqbin.com/echo/get/json?' . http_build_query($query));
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_HTTPHEADER => [
        'accept: application/json',
        'accept-language: en-GB,en;q=0.9',
    ],
    CURLOPT_COOKIE => 'theme=dark',
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;

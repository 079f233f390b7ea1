<?php

$payload = [
    'grant_type' => 'urn:ietf:params:oauth:grant-type:device_code',
    'device_code' => 'YOUR_DEVICE-CODE_1',
    'client_id' => '1406020730.apps.example.com',
];

$curl = curl_init('https://login.example.com/oauth2/v1/token');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_POST => true,
    CURLOPT_POSTFIELDS => http_build_query($payload),
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;

<?php

$payload = [
    'grant_type' => 'refresh_token',
    'refresh_token' => '1//0YOUR_REFRESH_TOKEN-_x',
    'scope' => 'openid profile email',
];

$curl = curl_init('https://login.example.com/oauth2/token');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_POST => true,
    CURLOPT_HTTPHEADER => ['Accept: application/json'],
    CURLOPT_USERPWD => 'client%3Aexample:YOUR%20CLIENT%20SECRET',
    CURLOPT_POSTFIELDS => http_build_query($payload),
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;

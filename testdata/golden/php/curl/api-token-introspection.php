<?php

$payload = [
    'token' => 'YOUR_TOKEN-1.x~',
    'token_type_hint' => 'access_token',
];

$curl = curl_init('https://login.example.com/oauth2/introspect');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_POST => true,
    CURLOPT_HTTPHEADER => [
        'Authorization: Bearer YOUR_TOKEN',
        'Accept: application/token-introspection+jwt',
    ],
    CURLOPT_POSTFIELDS => http_build_query($payload),
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;

<?php

$payload = [
    'client_id' => 'example-spa',
    'grant_type' => 'authorization_code',
    'code' => 'SplxlOBeZQQYbYS6WxSbIA',
    'code_verifier' => 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk~.',
    'redirect_uri' => 'com.example.app:/oauth/callback',
];

$curl = curl_init('https://sso.example.com/realms/example/protocol/openid-connect/token');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_POST => true,
    CURLOPT_HTTPHEADER => [
        'Content-Type: application/x-www-form-urlencoded; charset=utf-8',
        'Origin: https://app.example.com',
    ],
    CURLOPT_POSTFIELDS => http_build_query($payload),
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;

<?php

$payload = [
    'grant_type' => 'authorization_code',
    'code' => 'YOUR_CODE',
    'redirect_uri' => 'https://app.example.com/callback?x=1',
    'code_verifier' => 'YOUR_VERIFIER',
    'scope' => 'openid email profile',
];

$curl = curl_init('https://login.example.com/oauth2/token');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_POST => true,
    CURLOPT_HTTPHEADER => ['Accept: application/json'],
    CURLOPT_USERPWD => 'YOUR_CLIENT_ID:YOUR_CLIENT_SECRET',
    CURLOPT_POSTFIELDS => http_build_query($payload),
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;

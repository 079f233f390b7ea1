<?php

$user = getenv('USER_VALUE');

$payload = [
    'grant_type' => 'password',
    'username' => $user,
    'password' => getenv('API_PASSWORD'),
    'scope' => 'read write',
];

$curl = curl_init('https://login.example.com/token');
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

<?php

$tenant = getenv('TENANT');
$user = getenv('USER_VALUE');

$query = ['tenant' => $tenant];
$payload = [
    'grant_type' => 'password',
    'username' => $user,
    'password' => getenv('API_PASSWORD'),
];

$curl = curl_init('https://login.example.com/token?' . http_build_query($query));
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

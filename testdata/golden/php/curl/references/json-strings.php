<?php

$user = getenv('USER_VALUE');

$payload = [
    'user' => $user,
    'password' => getenv('API_PASSWORD'),
    'note' => 'for ' . $user . ' {only} "now"',
    'remember' => true,
];

$curl = curl_init('https://api.example.com/sessions');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_POST => true,
    CURLOPT_HTTPHEADER => ['Content-Type: application/json'],
    CURLOPT_POSTFIELDS => json_encode($payload, JSON_THROW_ON_ERROR),
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;

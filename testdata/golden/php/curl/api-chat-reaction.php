<?php

$payload = [
    'token' => 'YOUR_TOKEN',
    'channel' => 'C0EXAMPLE',
    'name' => '+1',
    'timestamp' => '1767349800.000100',
];

$curl = curl_init('https://chat.example.com/api/reactions.add');
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

<?php

$payload = [
    'hub.mode' => 'subscribe',
    'hub.topic' => 'https://blog.example.com/feed?format=atom&n=10',
    'hub.callback' => 'https://app.example.com/sub/1#x',
    'hub.lease_seconds' => '864000',
    'hub.secret' => 'YOUR_SECRET',
];

$curl = curl_init('https://hub.example.com/hub');
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

<?php

$curl = curl_init('https://api.example.com/headers');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_HTTPHEADER => [
        '!#$%&\'*+-.^_`|~: all',
        'X-\'single\': 1',
        '10: ten',
        '9: nine',
        'X.Dot: dot',
        'X_Under: under',
        'X-Under: dash',
    ],
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;

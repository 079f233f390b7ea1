<?php

if (preg_match('/[[:cntrl:]]/', getenv('API_TOKEN'))) {
    throw new RuntimeException('a variable has a line break');
}

$curl = curl_init('https://api.example.com/me');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_HTTPHEADER => [
        'Authorization: Bearer ' . getenv('API_TOKEN'),
        'Accept: application/json',
    ],
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;

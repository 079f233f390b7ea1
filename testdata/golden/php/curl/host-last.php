<?php

$curl = curl_init('https://WWW.Example.COM/order');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_HTTPHEADER => [
        'X-First: 1',
        'accept: text/html',
        'X-Second: 2',
    ],
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;

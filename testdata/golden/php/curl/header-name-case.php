<?php

$curl = curl_init('https://api.example.com/headers');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_HTTPHEADER => [
        'USER-AGENT: Example/1.0',
        'x-lower: 1',
        'X-UPPER: 2',
        'DNT: 1',
        'WWW-test: 3',
        'SOAPACTION: "urn:x"',
    ],
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;

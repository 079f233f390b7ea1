<?php

$curl = curl_init('https://api.example.com/path');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_CUSTOMREQUEST => 'TRACE',
    CURLOPT_HTTPHEADER => ['Max-Forwards: 5'],
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;

<?php

$curl = curl_init('https://example.com:443');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_CUSTOMREQUEST => 'CONNECT',
    CURLOPT_REQUEST_TARGET => 'example.com:443',
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;

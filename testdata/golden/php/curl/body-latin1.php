<?php

$payload = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>\n<city>K\xf6ln, \xa3 5 \xff0</city>";

$curl = curl_init('https://api.example.com/text');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_POST => true,
    CURLOPT_HTTPHEADER => ['Content-Type: text/xml; charset=ISO-8859-1'],
    CURLOPT_POSTFIELDS => $payload,
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;

<?php

$payload = "ok \xc0\xaf \xe2\x82 \xed\xa0\x80 \xf5\x80\x80\x80 � end\xc3";

$curl = curl_init('https://api.example.com/text');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_POST => true,
    CURLOPT_HTTPHEADER => ['Content-Type: text/plain; charset=utf-8'],
    CURLOPT_POSTFIELDS => $payload,
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;

<?php

$payload = '{"b":1,"10":"x","2":"y","1":"z","":"empty","a b":"space","01":"zero","-1":"minus"}';

$curl = curl_init('https://api.example.com/echo');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_POST => true,
    CURLOPT_HTTPHEADER => ['Content-Type: application/json'],
    CURLOPT_POSTFIELDS => $payload,
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;

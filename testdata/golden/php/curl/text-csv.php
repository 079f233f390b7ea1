<?php

$payload = "id,name,note\r\n1,\"Example, Ltd\",\"said \"\"hi\"\"\"\r\n2,'x',\"two\r\nlines\"\r\n";

$curl = curl_init('https://api.example.com/text');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_POST => true,
    CURLOPT_HTTPHEADER => ['Content-Type: text/csv; header=present'],
    CURLOPT_POSTFIELDS => $payload,
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;

<?php

$curl = curl_init('https://api.example.com/q?a=x+y&b=x%20y&c=x%2By&d+e=f%20g');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;

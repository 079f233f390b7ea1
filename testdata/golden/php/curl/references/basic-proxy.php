<?php

$credentials = base64_encode(getenv('PROXY_USER') . ':' . getenv('PROXY_PASSWORD'));

$curl = curl_init('https://api.example.com/me');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_HTTPHEADER => ['Proxy-Authorization: Basic ' . $credentials],
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;

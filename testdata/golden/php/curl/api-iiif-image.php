<?php

$curl = curl_init('https://images.example.com/iiif/3/ark:%2F12345%2Fbook%3A1%2Fp%C3%A4ge-001.jp2/pct:12.5,10,80,75/!600,400/!90/gray.jpg');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_HTTPHEADER => ['Accept: image/jpeg'],
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;

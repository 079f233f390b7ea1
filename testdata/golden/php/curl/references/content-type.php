<?php

$mediaType = getenv('MEDIA_TYPE');

if (preg_match('/[[:cntrl:]]/', $mediaType)) {
    throw new RuntimeException('a variable has a line break');
}

$payload = '{"a": 1}';

$curl = curl_init('https://api.example.com/items');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_POST => true,
    CURLOPT_HTTPHEADER => ['Content-Type: ' . $mediaType],
    CURLOPT_POSTFIELDS => $payload,
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;

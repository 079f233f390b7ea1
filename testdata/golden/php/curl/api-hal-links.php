<?php

$payload = "http://library.example.com/api/authors/1\r\nhttp://library.example.com/api/authors/2?projection=short\r\n";

$curl = curl_init('https://library.example.com/api/books/1/authors');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_CUSTOMREQUEST => 'PUT',
    CURLOPT_HTTPHEADER => [
        'Accept: application/hal+json',
        'Content-Type: text/uri-list',
        'Authorization: Bearer YOUR_TOKEN',
    ],
    CURLOPT_POSTFIELDS => $payload,
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;

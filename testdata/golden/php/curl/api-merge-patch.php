<?php

$payload = ['title' => 'New', 'author' => null, 'tags' => [], 'meta' => new stdClass()];

$curl = curl_init('https://api.example.com/documents/7');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_CUSTOMREQUEST => 'PATCH',
    CURLOPT_HTTPHEADER => [
        'Content-Type: application/merge-patch+json',
        'Prefer: return=minimal',
    ],
    CURLOPT_POSTFIELDS => json_encode($payload, JSON_THROW_ON_ERROR),
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;

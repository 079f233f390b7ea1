<?php

$name = getenv('NAME');

$curl = curl_init('https://api.example.com/' . $name);
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_CUSTOMREQUEST => 'purge',
    CURLOPT_HTTPHEADER => ['X-Same: ' . $name],
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;

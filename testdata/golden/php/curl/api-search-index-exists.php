<?php

$curl = curl_init('https://search.example.com/products-v2?allow_no_indices=false&expand_wildcards=open,hidden&local');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_NOBODY => true,
    CURLOPT_HEADER => true,
    CURLOPT_HTTPHEADER => ['Authorization: ApiKey YOUR_API_KEY'],
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;

<?php

$query = ['q' => getenv('QUERY')];

$curl = curl_init('https://api.example.com/v1/items?' . http_build_query($query));
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;

<?php

$id = getenv('ID_VALUE');

$query = [
    'id' => $id,
    'env' => getenv('ID'),
];

$curl = curl_init('https://api.example.com/' . rawurlencode($id) . '/' . rawurlencode($id) . '?' . http_build_query($query));
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;

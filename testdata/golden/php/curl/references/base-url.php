<?php

$baseUrl = getenv('BASE_URL');
$itemId = getenv('ITEM_ID');

$query = ['page' => '2'];

$curl = curl_init($baseUrl . '/items/' . rawurlencode($itemId) . '?' . http_build_query($query));
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_HTTPHEADER => ['Accept: application/json'],
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;

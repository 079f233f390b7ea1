<?php

$baseUrl = getenv('BASE_URL');
$name = getenv('NAME');

$payload = [
    'name' => $name,
    'price' => '9.5',
];

$curl = curl_init($baseUrl . '/items');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_POST => true,
    CURLOPT_POSTFIELDS => http_build_query($payload),
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;

<?php

$query = [
    'b' => '0',
    '10' => 'x',
    '2' => 'y',
    '1' => 'z',
    '__proto__' => 'p',
    'constructor' => 'c',
    'a' => '9',
];

$curl = curl_init('https://api.example.com/q?' . http_build_query($query));
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;

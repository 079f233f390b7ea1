<?php

$queryValue = getenv('QUERY');

$query = [
    'q' => $queryValue,
    'limit' => '10',
    'from' => getenv('FROM_DATE'),
];

$curl = curl_init('https://api.example.com/search?' . http_build_query($query));
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;

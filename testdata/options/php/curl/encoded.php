<?php

$queryEncoded = str_replace('%20', '+', rawurlencode(getenv('QUERY')));

$curl = curl_init('https://api.example.com/v1/items?q=' . $queryEncoded);
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;

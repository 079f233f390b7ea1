<?php

$curl = curl_init('https://api.example.com/v1/items');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_CAINFO => './ca.pem',
    CURLOPT_SSLCERT => './client.pem',
    CURLOPT_SSLKEY => './client.key',
    CURLOPT_SSLVERSION => CURL_SSLVERSION_TLSv1_2,
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;

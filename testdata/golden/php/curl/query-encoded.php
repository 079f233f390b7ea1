<?php

$curl = curl_init('https://api.example.com/q?city=K%C3%B6ln&latin=K%f6ln&snow=%e2%98%83&nul=%00&nl=%0D%0A');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;

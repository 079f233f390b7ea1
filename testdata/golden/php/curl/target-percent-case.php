<?php

$query = ['tag' => '#one&two'];

$curl = curl_init('https://api.example.com/a%2fb%2Fc/%7Euser/%41%3a/%23%3F/a%20b?' . http_build_query($query));
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;

<?php

$query = ['name' => 'Zoë'];

$curl = curl_init('https://api.example.com/stra%C3%9Fe/%E6%97%A5%E6%9C%AC?' . http_build_query($query));
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;

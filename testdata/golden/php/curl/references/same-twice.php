<?php

$id = getenv('ID_VALUE');

$curl = curl_init('https://api.example.com/' . $id . '/' . $id . '?id=' . $id . '&env=' . getenv('ID'));
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;

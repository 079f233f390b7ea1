<?php

$name = getenv('NAME');
$plain = getenv('PLAIN');

$curl = curl_init('https://api.example.com/a/../' . rawurlencode($name) . '/%7e?a=' . rawurlencode($plain) . '&&b');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_PATH_AS_IS => true,
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;

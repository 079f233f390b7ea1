<?php

$host = getenv('HOST');
$port = getenv('PORT');

$curl = curl_init('http://' . $host . ':' . $port . '/health');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;

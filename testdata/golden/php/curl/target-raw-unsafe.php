<?php

$curl = curl_init('https://api.example.com/a"b<c>d\\e^f`g{h|i}j?q="<>\\^`{|}');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;

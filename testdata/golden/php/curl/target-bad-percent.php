<?php

$curl = curl_init('https://api.example.com/100%/a%zz/%4?q=%&r=50%25%&&s=1&');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;

<?php

$curl = curl_init('https://api.example.com/my%20file%20(1).txt?q=two%20words');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;

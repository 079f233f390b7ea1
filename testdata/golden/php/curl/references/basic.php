<?php

$user = getenv('USER_VALUE');
$password = getenv('PASSWORD');

$curl = curl_init('https://api.example.com/me');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_USERPWD => $user . ':' . $password,
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;

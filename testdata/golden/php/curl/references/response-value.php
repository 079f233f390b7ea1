<?php

$loginToken = getenv('LOGIN_TOKEN');

if (preg_match('/[[:cntrl:]]/', $loginToken)) {
    throw new RuntimeException('a variable has a line break');
}

$curl = curl_init('https://api.example.com/me');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_HTTPHEADER => ['Authorization: Bearer ' . $loginToken],
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;

<?php

$curl = curl_init('https://api.example.com/run');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_HTTPHEADER => [
        'Authorization: Bearer a\'b"c`d$(touch snipgen-canary)${x}\'; touch snipgen-canary; \'\\',
        'Cookie: a\'b=$(touch snipgen-canary); `touch snipgen-canary`=\'; touch snipgen-canary; \'; c="; touch snipgen-canary; "; ${d}={${touch(\'snipgen-canary\')}}; e=\'+open(\'snipgen-canary\',\'w\')+\'',
    ],
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;

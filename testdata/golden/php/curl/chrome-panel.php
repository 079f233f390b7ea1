<?php

$curl = curl_init('https://reqbin.com/echo/get/json');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_HTTPHEADER => [
        'accept-encoding: gzip, deflate, br, zstd',
        'if-modified-since: Fri, 02 Jan 2026 10:30:00 GMT',
        'referer: https://www.example.com/page?x=1',
    ],
    CURLOPT_ENCODING => '',
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;

<?php

$curl = curl_init('https://reqbin.com/echo/get/json');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_HTTPHEADER => [
        'pragma: no-cache',
        'sec-ch-ua: "Chromium";v="130", "Not?A_Brand";v="99"',
    ],
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;

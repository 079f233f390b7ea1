<?php

$curl = curl_init('https://api.example.com/headers');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_HTTPHEADER => [
        'Range: bytes=0-499,1000-',
        'If-Range: "v1"',
        'If-None-Match: "abc", W/"def", "x\'y"',
        'If-Match: *',
        'If-Modified-Since: Fri, 02 Jan 2026 10:30:00 GMT',
    ],
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;
